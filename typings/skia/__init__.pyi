# Made by pybind11-stubgen from skia-python 144.1, docstrings left out.
from __future__ import annotations
import collections.abc
import datetime
import numpy
import numpy.typing
import types
import typing
import typing_extensions
from . import cms
__all__: list[str] = ['A1B5G5R5_UNORM_PACK16', 'A1B5G5R5_UNORM_PACK16_KHR', 'A1R5G5B5_UNORM_PACK16', 'A2B10G10R10_SINT_PACK32', 'A2B10G10R10_SNORM_PACK32', 'A2B10G10R10_SSCALED_PACK32', 'A2B10G10R10_UINT_PACK32', 'A2B10G10R10_UNORM_PACK32', 'A2B10G10R10_USCALED_PACK32', 'A2R10G10B10_SINT_PACK32', 'A2R10G10B10_SNORM_PACK32', 'A2R10G10B10_SSCALED_PACK32', 'A2R10G10B10_UINT_PACK32', 'A2R10G10B10_UNORM_PACK32', 'A2R10G10B10_USCALED_PACK32', 'A4B4G4R4_UNORM_PACK16', 'A4B4G4R4_UNORM_PACK16_EXT', 'A4R4G4B4_UNORM_PACK16', 'A4R4G4B4_UNORM_PACK16_EXT', 'A8B8G8R8_SINT_PACK32', 'A8B8G8R8_SNORM_PACK32', 'A8B8G8R8_SRGB_PACK32', 'A8B8G8R8_SSCALED_PACK32', 'A8B8G8R8_UINT_PACK32', 'A8B8G8R8_UNORM_PACK32', 'A8B8G8R8_USCALED_PACK32', 'A8_UNORM', 'A8_UNORM_KHR', 'ASTC_10x10_SFLOAT_BLOCK', 'ASTC_10x10_SFLOAT_BLOCK_EXT', 'ASTC_10x10_SRGB_BLOCK', 'ASTC_10x10_UNORM_BLOCK', 'ASTC_10x5_SFLOAT_BLOCK', 'ASTC_10x5_SFLOAT_BLOCK_EXT', 'ASTC_10x5_SRGB_BLOCK', 'ASTC_10x5_UNORM_BLOCK', 'ASTC_10x6_SFLOAT_BLOCK', 'ASTC_10x6_SFLOAT_BLOCK_EXT', 'ASTC_10x6_SRGB_BLOCK', 'ASTC_10x6_UNORM_BLOCK', 'ASTC_10x8_SFLOAT_BLOCK', 'ASTC_10x8_SFLOAT_BLOCK_EXT', 'ASTC_10x8_SRGB_BLOCK', 'ASTC_10x8_UNORM_BLOCK', 'ASTC_12x10_SFLOAT_BLOCK', 'ASTC_12x10_SFLOAT_BLOCK_EXT', 'ASTC_12x10_SRGB_BLOCK', 'ASTC_12x10_UNORM_BLOCK', 'ASTC_12x12_SFLOAT_BLOCK', 'ASTC_12x12_SFLOAT_BLOCK_EXT', 'ASTC_12x12_SRGB_BLOCK', 'ASTC_12x12_UNORM_BLOCK', 'ASTC_4x4_SFLOAT_BLOCK', 'ASTC_4x4_SFLOAT_BLOCK_EXT', 'ASTC_4x4_SRGB_BLOCK', 'ASTC_4x4_UNORM_BLOCK', 'ASTC_5x4_SFLOAT_BLOCK', 'ASTC_5x4_SFLOAT_BLOCK_EXT', 'ASTC_5x4_SRGB_BLOCK', 'ASTC_5x4_UNORM_BLOCK', 'ASTC_5x5_SFLOAT_BLOCK', 'ASTC_5x5_SFLOAT_BLOCK_EXT', 'ASTC_5x5_SRGB_BLOCK', 'ASTC_5x5_UNORM_BLOCK', 'ASTC_6x5_SFLOAT_BLOCK', 'ASTC_6x5_SFLOAT_BLOCK_EXT', 'ASTC_6x5_SRGB_BLOCK', 'ASTC_6x5_UNORM_BLOCK', 'ASTC_6x6_SFLOAT_BLOCK', 'ASTC_6x6_SFLOAT_BLOCK_EXT', 'ASTC_6x6_SRGB_BLOCK', 'ASTC_6x6_UNORM_BLOCK', 'ASTC_8x5_SFLOAT_BLOCK', 'ASTC_8x5_SFLOAT_BLOCK_EXT', 'ASTC_8x5_SRGB_BLOCK', 'ASTC_8x5_UNORM_BLOCK', 'ASTC_8x6_SFLOAT_BLOCK', 'ASTC_8x6_SFLOAT_BLOCK_EXT', 'ASTC_8x6_SRGB_BLOCK', 'ASTC_8x6_UNORM_BLOCK', 'ASTC_8x8_SFLOAT_BLOCK', 'ASTC_8x8_SFLOAT_BLOCK_EXT', 'ASTC_8x8_SRGB_BLOCK', 'ASTC_8x8_UNORM_BLOCK', 'ATTACHMENT_FEEDBACK_LOOP_OPTIMAL_EXT', 'ATTACHMENT_OPTIMAL', 'ATTACHMENT_OPTIMAL_KHR', 'AlphaOPAQUE', 'AlphaTRANSPARENT', 'AlphaType', 'AlphaTypeIsOpaque', 'AsWinding', 'AutoCanvasRestore', 'B10G11R11_UFLOAT_PACK32', 'B10X6G10X6R10X6G10X6_422_UNORM_4PACK16', 'B10X6G10X6R10X6G10X6_422_UNORM_4PACK16_KHR', 'B12X4G12X4R12X4G12X4_422_UNORM_4PACK16', 'B12X4G12X4R12X4G12X4_422_UNORM_4PACK16_KHR', 'B16G16R16G16_422_UNORM', 'B16G16R16G16_422_UNORM_KHR', 'B4G4R4A4_UNORM_PACK16', 'B5G5R5A1_UNORM_PACK16', 'B5G6R5_UNORM_PACK16', 'B8G8R8A8_SINT', 'B8G8R8A8_SNORM', 'B8G8R8A8_SRGB', 'B8G8R8A8_SSCALED', 'B8G8R8A8_UINT', 'B8G8R8A8_UNORM', 'B8G8R8A8_USCALED', 'B8G8R8G8_422_UNORM', 'B8G8R8G8_422_UNORM_KHR', 'B8G8R8_SINT', 'B8G8R8_SNORM', 'B8G8R8_SRGB', 'B8G8R8_SSCALED', 'B8G8R8_UINT', 'B8G8R8_UNORM', 'B8G8R8_USCALED', 'BBHFactory', 'BBoxHierarchy', 'BC1_RGBA_SRGB_BLOCK', 'BC1_RGBA_UNORM_BLOCK', 'BC1_RGB_SRGB_BLOCK', 'BC1_RGB_UNORM_BLOCK', 'BC2_SRGB_BLOCK', 'BC2_UNORM_BLOCK', 'BC3_SRGB_BLOCK', 'BC3_UNORM_BLOCK', 'BC4_SNORM_BLOCK', 'BC4_UNORM_BLOCK', 'BC5_SNORM_BLOCK', 'BC5_UNORM_BLOCK', 'BC6H_SFLOAT_BLOCK', 'BC6H_UFLOAT_BLOCK', 'BC7_SRGB_BLOCK', 'BC7_UNORM_BLOCK', 'Bitmap', 'BlendMode', 'BlendModeCoeff', 'BlendMode_AsCoeff', 'BlendMode_Name', 'BlurMaskFilter', 'BlurStyle', 'Budgeted', 'COLOR_ATTACHMENT_OPTIMAL', 'Canvas', 'ClipOp', 'Codec', 'Color', 'Color4f', 'ColorBLACK', 'ColorBLUE', 'ColorCYAN', 'ColorChannel', 'ColorChannelFlag', 'ColorDKGRAY', 'ColorFilter', 'ColorFilters', 'ColorGRAY', 'ColorGREEN', 'ColorGetA', 'ColorGetB', 'ColorGetG', 'ColorGetR', 'ColorInfo', 'ColorLTGRAY', 'ColorMAGENTA', 'ColorMatrix', 'ColorMatrixFilter', 'ColorRED', 'ColorSetA', 'ColorSetARGB', 'ColorSetRGB', 'ColorSpace', 'ColorTRANSPARENT', 'ColorToHSV', 'ColorType', 'ColorTypeBytesPerPixel', 'ColorTypeIsAlwaysOpaque', 'ColorTypeValidateAlphaType', 'ColorWHITE', 'ColorYELLOW', 'ComputeIsOpaque', 'ConvergeMode', 'CornerPathEffect', 'CubicResampler', 'D16_UNORM', 'D16_UNORM_S8_UINT', 'D24_UNORM_S8_UINT', 'D32_SFLOAT', 'D32_SFLOAT_S8_UINT', 'DEPTH_ATTACHMENT_OPTIMAL', 'DEPTH_ATTACHMENT_OPTIMAL_KHR', 'DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL', 'DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL_KHR', 'DEPTH_READ_ONLY_OPTIMAL', 'DEPTH_READ_ONLY_OPTIMAL_KHR', 'DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL', 'DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR', 'DEPTH_STENCIL_ATTACHMENT_OPTIMAL', 'DEPTH_STENCIL_READ_ONLY_OPTIMAL', 'DashPathEffect', 'Data', 'DiscretePathEffect', 'Document', 'Drawable', 'DynamicMemoryWStream', 'E5B9G9R9_UFLOAT_PACK32', 'EAC_R11G11_SNORM_BLOCK', 'EAC_R11G11_UNORM_BLOCK', 'EAC_R11_SNORM_BLOCK', 'EAC_R11_UNORM_BLOCK', 'ETC2_R8G8B8A1_SRGB_BLOCK', 'ETC2_R8G8B8A1_UNORM_BLOCK', 'ETC2_R8G8B8A8_SRGB_BLOCK', 'ETC2_R8G8B8A8_UNORM_BLOCK', 'ETC2_R8G8B8_SRGB_BLOCK', 'ETC2_R8G8B8_UNORM_BLOCK', 'EncodedImageFormat', 'EncodedOrigin', 'EncodedOriginToMatrix', 'FILEStream', 'FILEWStream', 'FRAGMENT_DENSITY_MAP_OPTIMAL_EXT', 'FRAGMENT_SHADING_RATE_ATTACHMENT_OPTIMAL_KHR', 'FilterMode', 'Flattanable', 'Font', 'FontArguments', 'FontHinting', 'FontMetrics', 'FontMgr', 'FontParameters', 'FontScanner', 'FontStyle', 'FontStyleSet', 'G10X6B10X6G10X6R10X6_422_UNORM_4PACK16', 'G10X6B10X6G10X6R10X6_422_UNORM_4PACK16_KHR', 'G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16', 'G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16_KHR', 'G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16', 'G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16_KHR', 'G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16', 'G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16_EXT', 'G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16', 'G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16_KHR', 'G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16', 'G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16_KHR', 'G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16', 'G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16_KHR', 'G12X4B12X4G12X4R12X4_422_UNORM_4PACK16', 'G12X4B12X4G12X4R12X4_422_UNORM_4PACK16_KHR', 'G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16', 'G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16_KHR', 'G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16', 'G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16_KHR', 'G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16', 'G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16_EXT', 'G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16', 'G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16_KHR', 'G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16', 'G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16_KHR', 'G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16', 'G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16_KHR', 'G16B16G16R16_422_UNORM', 'G16B16G16R16_422_UNORM_KHR', 'G16_B16R16_2PLANE_420_UNORM', 'G16_B16R16_2PLANE_420_UNORM_KHR', 'G16_B16R16_2PLANE_422_UNORM', 'G16_B16R16_2PLANE_422_UNORM_KHR', 'G16_B16R16_2PLANE_444_UNORM', 'G16_B16R16_2PLANE_444_UNORM_EXT', 'G16_B16_R16_3PLANE_420_UNORM', 'G16_B16_R16_3PLANE_420_UNORM_KHR', 'G16_B16_R16_3PLANE_422_UNORM', 'G16_B16_R16_3PLANE_422_UNORM_KHR', 'G16_B16_R16_3PLANE_444_UNORM', 'G16_B16_R16_3PLANE_444_UNORM_KHR', 'G8B8G8R8_422_UNORM', 'G8B8G8R8_422_UNORM_KHR', 'G8_B8R8_2PLANE_420_UNORM', 'G8_B8R8_2PLANE_420_UNORM_KHR', 'G8_B8R8_2PLANE_422_UNORM', 'G8_B8R8_2PLANE_422_UNORM_KHR', 'G8_B8R8_2PLANE_444_UNORM', 'G8_B8R8_2PLANE_444_UNORM_EXT', 'G8_B8_R8_3PLANE_420_UNORM', 'G8_B8_R8_3PLANE_420_UNORM_KHR', 'G8_B8_R8_3PLANE_422_UNORM', 'G8_B8_R8_3PLANE_422_UNORM_KHR', 'G8_B8_R8_3PLANE_444_UNORM', 'G8_B8_R8_3PLANE_444_UNORM_KHR', 'GENERAL', 'GrBackendApi', 'GrBackendFormat', 'GrBackendRenderTarget', 'GrBackendRenderTargets', 'GrBackendSemaphore', 'GrBackendTexture', 'GrColorType', 'GrContext', 'GrContextOptions', 'GrContext_Base', 'GrDirectContext', 'GrDirectContexts', 'GrFlushInfo', 'GrGLBackendState', 'GrGLFormat', 'GrGLFramebufferInfo', 'GrGLInterface', 'GrGLTextureInfo', 'GrImageContext', 'GrMipmapped', 'GrMockOptions', 'GrMockRenderTargetInfo', 'GrMockTextureInfo', 'GrProtected', 'GrPurgeResourceOptions', 'GrRecordingContext', 'GrRenderable', 'GrSemaphoresSubmitted', 'GrSurfaceOrigin', 'GrSyncCpu', 'GrTextureType', 'GrVkAlloc', 'GrVkBackendContext', 'GrVkDrawableInfo', 'GrVkImageInfo', 'GrVkYcbcrConversionInfo', 'GradientShader', 'HSVToColor', 'HighContrastConfig', 'HighContrastFilter', 'IPoint', 'IRect', 'ISize', 'Image', 'ImageFilter', 'ImageFilters', 'ImageInfo', 'Line2DPathEffect', 'LumaColorFilter', 'M44', 'MAX_ENUM', 'MakeNullCanvas', 'MaskFilter', 'Matrix', 'MemoryStream', 'MipmapBuilder', 'MipmapMode', 'NullWStream', 'Op', 'OpBuilder', 'OverdrawColorFilter', 'PDF', 'PREINITIALIZED', 'PRESENT_SRC_KHR', 'PVRTC1_2BPP_SRGB_BLOCK_IMG', 'PVRTC1_2BPP_UNORM_BLOCK_IMG', 'PVRTC1_4BPP_SRGB_BLOCK_IMG', 'PVRTC1_4BPP_UNORM_BLOCK_IMG', 'PVRTC2_2BPP_SRGB_BLOCK_IMG', 'PVRTC2_2BPP_UNORM_BLOCK_IMG', 'PVRTC2_4BPP_SRGB_BLOCK_IMG', 'PVRTC2_4BPP_UNORM_BLOCK_IMG', 'Paint', 'Path', 'Path1DPathEffect', 'Path2DPathEffect', 'PathBuilder', 'PathDirection', 'PathEffect', 'PathFillType', 'PathFillType_ConvertToNonInverse', 'PathFillType_IsEvenOdd', 'PathFillType_IsInverse', 'PathMeasure', 'PathOp', 'PathSegmentMask', 'PathVerb', 'PerlinNoiseShader', 'Picture', 'PictureRecorder', 'PixelGeometry', 'PixelRef', 'Pixmap', 'Point', 'Point3', 'PreMultiplyARGB', 'PreMultiplyColor', 'R10X6G10X6B10X6A10X6_UNORM_4PACK16', 'R10X6G10X6B10X6A10X6_UNORM_4PACK16_KHR', 'R10X6G10X6_UNORM_2PACK16', 'R10X6G10X6_UNORM_2PACK16_KHR', 'R10X6_UNORM_PACK16', 'R10X6_UNORM_PACK16_KHR', 'R12X4G12X4B12X4A12X4_UNORM_4PACK16', 'R12X4G12X4B12X4A12X4_UNORM_4PACK16_KHR', 'R12X4G12X4_UNORM_2PACK16', 'R12X4G12X4_UNORM_2PACK16_KHR', 'R12X4_UNORM_PACK16', 'R12X4_UNORM_PACK16_KHR', 'R16G16B16A16_SFLOAT', 'R16G16B16A16_SINT', 'R16G16B16A16_SNORM', 'R16G16B16A16_SSCALED', 'R16G16B16A16_UINT', 'R16G16B16A16_UNORM', 'R16G16B16A16_USCALED', 'R16G16B16_SFLOAT', 'R16G16B16_SINT', 'R16G16B16_SNORM', 'R16G16B16_SSCALED', 'R16G16B16_UINT', 'R16G16B16_UNORM', 'R16G16B16_USCALED', 'R16G16_S10_5_NV', 'R16G16_SFIXED5_NV', 'R16G16_SFLOAT', 'R16G16_SINT', 'R16G16_SNORM', 'R16G16_SSCALED', 'R16G16_UINT', 'R16G16_UNORM', 'R16G16_USCALED', 'R16_SFLOAT', 'R16_SINT', 'R16_SNORM', 'R16_SSCALED', 'R16_UINT', 'R16_UNORM', 'R16_USCALED', 'R32G32B32A32_SFLOAT', 'R32G32B32A32_SINT', 'R32G32B32A32_UINT', 'R32G32B32_SFLOAT', 'R32G32B32_SINT', 'R32G32B32_UINT', 'R32G32_SFLOAT', 'R32G32_SINT', 'R32G32_UINT', 'R32_SFLOAT', 'R32_SINT', 'R32_UINT', 'R4G4B4A4_UNORM_PACK16', 'R4G4_UNORM_PACK8', 'R5G5B5A1_UNORM_PACK16', 'R5G6B5_UNORM_PACK16', 'R64G64B64A64_SFLOAT', 'R64G64B64A64_SINT', 'R64G64B64A64_UINT', 'R64G64B64_SFLOAT', 'R64G64B64_SINT', 'R64G64B64_UINT', 'R64G64_SFLOAT', 'R64G64_SINT', 'R64G64_UINT', 'R64_SFLOAT', 'R64_SINT', 'R64_UINT', 'R8G8B8A8_SINT', 'R8G8B8A8_SNORM', 'R8G8B8A8_SRGB', 'R8G8B8A8_SSCALED', 'R8G8B8A8_UINT', 'R8G8B8A8_UNORM', 'R8G8B8A8_USCALED', 'R8G8B8_SINT', 'R8G8B8_SNORM', 'R8G8B8_SRGB', 'R8G8B8_SSCALED', 'R8G8B8_UINT', 'R8G8B8_UNORM', 'R8G8B8_USCALED', 'R8G8_SINT', 'R8G8_SNORM', 'R8G8_SRGB', 'R8G8_SSCALED', 'R8G8_UINT', 'R8G8_UNORM', 'R8G8_USCALED', 'R8_SINT', 'R8_SNORM', 'R8_SRGB', 'R8_SSCALED', 'R8_UINT', 'R8_UNORM', 'R8_USCALED', 'READ_ONLY_OPTIMAL', 'READ_ONLY_OPTIMAL_KHR', 'RENDERING_LOCAL_READ', 'RENDERING_LOCAL_READ_KHR', 'RGBToHSV', 'RRect', 'RSXform', 'RTreeFactory', 'Rect', 'RefCnt', 'RefCntBase', 'Region', 'RuntimeBlendBuilder', 'RuntimeColorFilterBuilder', 'RuntimeEffect', 'RuntimeEffectBuilder', 'RuntimeEffectBuilderChild', 'RuntimeEffectBuilderUniform', 'RuntimeEffectChild', 'RuntimeEffectChildPtr', 'RuntimeEffectResult', 'RuntimeEffectUniform', 'RuntimeShaderBuilder', 'S8_UINT', 'SHADER_READ_ONLY_OPTIMAL', 'SHADING_RATE_OPTIMAL_NV', 'SHARED_PRESENT_KHR', 'STENCIL_ATTACHMENT_OPTIMAL', 'STENCIL_ATTACHMENT_OPTIMAL_KHR', 'STENCIL_READ_ONLY_OPTIMAL', 'STENCIL_READ_ONLY_OPTIMAL_KHR', 'SVGCanvas', 'SVGDOM', 'SamplingOptions', 'ScalarInfinity', 'ScalarNegativeInfinity', 'Shader', 'ShaderMaskFilter', 'Shaders', 'Simplify', 'Size', 'SpanRuntimeEffectChild', 'SpanRuntimeEffectChildPtr', 'SpanRuntimeEffectUniform', 'Stream', 'StreamAsset', 'StreamMemory', 'StreamRewindable', 'StreamSeekable', 'String', 'StrokeRec', 'Surface', 'SurfaceCharacterization', 'SurfaceProps', 'Surfaces', 'TRANSFER_DST_OPTIMAL', 'TRANSFER_SRC_OPTIMAL', 'TableColorFilter', 'TableMaskFilter', 'TextBlob', 'TextBlobBuilder', 'TextEncoding', 'TightBounds', 'TileMode', 'TrimPathEffect', 'Typeface', 'UNDEFINED', 'Unicode', 'Unicodes', 'V2', 'V3', 'V4', 'VIDEO_DECODE_DPB_KHR', 'VIDEO_DECODE_DST_KHR', 'VIDEO_DECODE_SRC_KHR', 'VIDEO_ENCODE_DPB_KHR', 'VIDEO_ENCODE_DST_KHR', 'VIDEO_ENCODE_QUANTIZATION_MAP_KHR', 'VIDEO_ENCODE_SRC_KHR', 'VectorRuntimeEffectChild', 'VectorRuntimeEffectChildPtr', 'Vertices', 'VkFormat', 'VkImageLayout', 'WStream', 'X8_D24_UNORM_PACK32', 'YUVAInfo', 'YUVAPixmapInfo', 'YUVAPixmaps', 'YUVColorSpace', 'cms', 'gpuBackendApi', 'k2D', 'kA', 'kA16_float_ColorType', 'kA16_unorm_ColorType', 'kABGR_4444', 'kALL_GrGLBackendState', 'kALPHA8', 'kARGB_4444_ColorType', 'kASTC', 'kAllResources', 'kAlpha_16', 'kAlpha_8', 'kAlpha_8_ColorType', 'kAlpha_8xxx', 'kAlpha_ColorChannelFlag', 'kAlpha_F16', 'kAlpha_F32xxx', 'kB', 'kBGRA8', 'kBGRA_1010102_ColorType', 'kBGRA_8888', 'kBGRA_8888_ColorType', 'kBGR_101010x_ColorType', 'kBGR_565', 'kBGR_H_PixelGeometry', 'kBGR_V_PixelGeometry', 'kBMP', 'kBT2020_YUVColorSpace', 'kBlend_GrGLBackendState', 'kBlue_ColorChannelFlag', 'kBottomLeft_EncodedOrigin', 'kBottomLeft_GrSurfaceOrigin', 'kBottomRight_EncodedOrigin', 'kCCW', 'kCOMPRESSED_ETC1_RGB8', 'kCOMPRESSED_RGB8_BC1', 'kCOMPRESSED_RGB8_ETC2', 'kCOMPRESSED_RGBA8_BC1', 'kCW', 'kCenter', 'kClamp', 'kClear', 'kClose', 'kCoeffCount', 'kColor', 'kColorBurn', 'kColorDodge', 'kConic', 'kConic_PathSegmentMask', 'kCubic', 'kCubic_PathSegmentMask', 'kDA', 'kDC', 'kDNG', 'kDarken', 'kDashed', 'kDawn', 'kDecal', 'kDefault', 'kDefault_EncodedOrigin', 'kDifference', 'kDifference_PathOp', 'kDirect3D', 'kDotted', 'kDouble', 'kDst', 'kDstATop', 'kDstIn', 'kDstOut', 'kDstOver', 'kEnd', 'kEvenOdd', 'kExclusion', 'kExternal', 'kFixedFunction_GrGLBackendState', 'kFull', 'kG', 'kGIF', 'kGaps', 'kGlyphID', 'kGray_8', 'kGray_8_ColorType', 'kGray_8xxx', 'kGray_ColorChannelFlag', 'kGray_F16', 'kGreen_ColorChannelFlag', 'kHEIF', 'kHardLight', 'kHue', 'kICO', 'kIDA', 'kIDC', 'kISA', 'kISC', 'kIdentity_YUVColorSpace', 'kInner_BlurStyle', 'kIntersect', 'kIntersect_PathOp', 'kInverseEvenOdd', 'kInverseWinding', 'kJPEG', 'kJPEG_YUVColorSpace', 'kJustify', 'kKTX', 'kLUMINANCE16F', 'kLUMINANCE8', 'kLast', 'kLastCoeffMode', 'kLastEnum', 'kLastEnum_AlphaType', 'kLastEnum_BlurStyle', 'kLastEnum_YUVColorSpace', 'kLastMode', 'kLastSeparableMode', 'kLastTileMode', 'kLast_EncodedOrigin', 'kLeft', 'kLeftBottom_EncodedOrigin', 'kLeftTop_EncodedOrigin', 'kLighten', 'kLine', 'kLineThrough', 'kLine_PathSegmentMask', 'kLinear', 'kLuminosity', 'kMSAAEnable_GrGLBackendState', 'kMetal', 'kMirror', 'kMisc_GrGLBackendState', 'kMock', 'kModulate', 'kMove', 'kMultiply', 'kN32_ColorType', 'kNearest', 'kNo', 'kNoDecoration', 'kNone', 'kNormal', 'kNormal_BlurStyle', 'kOne', 'kOpaque_AlphaType', 'kOpenGL', 'kOpenGL_GrBackend', 'kOuter_BlurStyle', 'kOverlay', 'kOverline', 'kOverlineLineThrough', 'kPKM', 'kPNG', 'kPixelStore_GrGLBackendState', 'kPlus', 'kPremul_AlphaType', 'kProgram_GrGLBackendState', 'kQuad', 'kQuad_PathSegmentMask', 'kR', 'kR16', 'kR16F', 'kR16G16B16A16_unorm_ColorType', 'kR16G16_float_ColorType', 'kR16G16_unorm_ColorType', 'kR8', 'kR8G8_unorm_ColorType', 'kRG16', 'kRG16F', 'kRG8', 'kRGB10_A2', 'kRGB565', 'kRGB8', 'kRGBA16', 'kRGBA16F', 'kRGBA4', 'kRGBA8', 'kRGBA_1010102', 'kRGBA_1010102_ColorType', 'kRGBA_16161616', 'kRGBA_8888', 'kRGBA_8888_ColorType', 'kRGBA_8888_SRGB', 'kRGBA_ColorChannelFlags', 'kRGBA_F16', 'kRGBA_F16Norm_ColorType', 'kRGBA_F16_Clamped', 'kRGBA_F16_ColorType', 'kRGBA_F32', 'kRGBA_F32_ColorType', 'kRGB_101010x_ColorType', 'kRGB_565_ColorType', 'kRGB_888', 'kRGB_888x', 'kRGB_888x_ColorType', 'kRGB_ColorChannelFlags', 'kRGB_H_PixelGeometry', 'kRGB_V_PixelGeometry', 'kRG_1616', 'kRG_88', 'kRG_ColorChannelFlags', 'kRG_F16', 'kR_16', 'kR_8', 'kR_F16', 'kRec601_YUVColorSpace', 'kRec709_YUVColorSpace', 'kRectangle', 'kRed_ColorChannelFlag', 'kRenderTarget_GrGLBackendState', 'kRepeat', 'kReverseDifference', 'kReverseDifference_PathOp', 'kRight', 'kRightBottom_EncodedOrigin', 'kRightTop_EncodedOrigin', 'kSA', 'kSC', 'kSRGB8_ALPHA8', 'kSaturation', 'kScratchResourcesOnly', 'kScreen', 'kSlight', 'kSoftLight', 'kSolid', 'kSolid_BlurStyle', 'kSrc', 'kSrcATop', 'kSrcIn', 'kSrcOut', 'kSrcOver', 'kStart', 'kStencil_GrGLBackendState', 'kTextureBinding_GrGLBackendState', 'kThrough', 'kTopLeft_EncodedOrigin', 'kTopLeft_GrSurfaceOrigin', 'kTopRight_EncodedOrigin', 'kUTF16', 'kUTF32', 'kUTF8', 'kUnderline', 'kUnderlineLineThrough', 'kUnderlineOverline', 'kUnderlineOverlineLineThrough', 'kUnion', 'kUnion_PathOp', 'kUnknown', 'kUnknown_AlphaType', 'kUnknown_ColorType', 'kUnknown_PixelGeometry', 'kUnpremul_AlphaType', 'kVertex_GrGLBackendState', 'kView_GrGLBackendState', 'kVulkan', 'kWBMP', 'kWEBP', 'kWavy', 'kWinding', 'kXOR_PathOp', 'kXor', 'kYes', 'kZero', 'skgpu', 'textlayout', 'textlayout_FontCollection', 'textlayout_Paragraph', 'textlayout_ParagraphBuilder', 'textlayout_ParagraphStyle', 'textlayout_StrutStyle', 'textlayout_TextAlign', 'textlayout_TextDecoration', 'textlayout_TextDecorationMode', 'textlayout_TextDecorationStyle', 'textlayout_TextStyle', 'textlayout_TypefaceFontProvider']

class RefCntBase:

    def ref(self) -> None:
        ...

    def unique(self) -> bool:
        ...

    def unref(self) -> None:
        ...

class RefCnt(RefCntBase):
    pass

class BlendMode:
    __members__: typing.ClassVar[dict[str, BlendMode]]
    kClear: typing.ClassVar[BlendMode]
    kColor: typing.ClassVar[BlendMode]
    kColorBurn: typing.ClassVar[BlendMode]
    kColorDodge: typing.ClassVar[BlendMode]
    kDarken: typing.ClassVar[BlendMode]
    kDifference: typing.ClassVar[BlendMode]
    kDst: typing.ClassVar[BlendMode]
    kDstATop: typing.ClassVar[BlendMode]
    kDstIn: typing.ClassVar[BlendMode]
    kDstOut: typing.ClassVar[BlendMode]
    kDstOver: typing.ClassVar[BlendMode]
    kExclusion: typing.ClassVar[BlendMode]
    kHardLight: typing.ClassVar[BlendMode]
    kHue: typing.ClassVar[BlendMode]
    kLastCoeffMode: typing.ClassVar[BlendMode]
    kLastMode: typing.ClassVar[BlendMode]
    kLastSeparableMode: typing.ClassVar[BlendMode]
    kLighten: typing.ClassVar[BlendMode]
    kLuminosity: typing.ClassVar[BlendMode]
    kModulate: typing.ClassVar[BlendMode]
    kMultiply: typing.ClassVar[BlendMode]
    kOverlay: typing.ClassVar[BlendMode]
    kPlus: typing.ClassVar[BlendMode]
    kSaturation: typing.ClassVar[BlendMode]
    kScreen: typing.ClassVar[BlendMode]
    kSoftLight: typing.ClassVar[BlendMode]
    kSrc: typing.ClassVar[BlendMode]
    kSrcATop: typing.ClassVar[BlendMode]
    kSrcIn: typing.ClassVar[BlendMode]
    kSrcOut: typing.ClassVar[BlendMode]
    kSrcOver: typing.ClassVar[BlendMode]
    kXor: typing.ClassVar[BlendMode]

    @typing.overload
    def __eq__(self, other: BlendMode) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: BlendMode) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class BlendModeCoeff:
    __members__: typing.ClassVar[dict[str, BlendModeCoeff]]
    kCoeffCount: typing.ClassVar[BlendModeCoeff]
    kDA: typing.ClassVar[BlendModeCoeff]
    kDC: typing.ClassVar[BlendModeCoeff]
    kIDA: typing.ClassVar[BlendModeCoeff]
    kIDC: typing.ClassVar[BlendModeCoeff]
    kISA: typing.ClassVar[BlendModeCoeff]
    kISC: typing.ClassVar[BlendModeCoeff]
    kOne: typing.ClassVar[BlendModeCoeff]
    kSA: typing.ClassVar[BlendModeCoeff]
    kSC: typing.ClassVar[BlendModeCoeff]
    kZero: typing.ClassVar[BlendModeCoeff]

    @typing.overload
    def __eq__(self, other: BlendModeCoeff) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: BlendModeCoeff) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class Color4f:
    __hash__: typing.ClassVar[None] = None
    kBlack: typing.ClassVar[Color4f]
    kBlue: typing.ClassVar[Color4f]
    kCyan: typing.ClassVar[Color4f]
    kDkGray: typing.ClassVar[Color4f]
    kGray: typing.ClassVar[Color4f]
    kGreen: typing.ClassVar[Color4f]
    kLtGray: typing.ClassVar[Color4f]
    kMagenta: typing.ClassVar[Color4f]
    kRed: typing.ClassVar[Color4f]
    kTransparent: typing.ClassVar[Color4f]
    kWhite: typing.ClassVar[Color4f]
    kYellow: typing.ClassVar[Color4f]

    @staticmethod
    def FromBytes_RGBA(rgba: typing.SupportsInt | typing.SupportsIndex) -> Color4f:
        ...

    @staticmethod
    def FromColor(color: typing.SupportsInt | typing.SupportsIndex) -> Color4f:
        ...

    def __eq__(self, other: Color4f) -> bool:
        ...

    def __getitem__(self, index: typing.SupportsInt | typing.SupportsIndex) -> float:
        ...

    @typing.overload
    def __init__(self, color: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, red: typing.SupportsFloat | typing.SupportsIndex, green: typing.SupportsFloat | typing.SupportsIndex, blue: typing.SupportsFloat | typing.SupportsIndex, alpha: typing.SupportsFloat | typing.SupportsIndex=1.0) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __int__(self) -> int:
        ...

    def __len__(self) -> int:
        ...

    @typing.overload
    def __mul__(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> Color4f:
        ...

    @typing.overload
    def __mul__(self, arg0: Color4f) -> Color4f:
        ...

    def __ne__(self, other: Color4f) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setitem__(self, index: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def fitsInBytes(self) -> bool:
        ...

    def isOpaque(self) -> bool:
        ...

    def makeOpaque(self) -> Color4f:
        ...

    def toBytes_RGBA(self) -> int:
        ...

    def toColor(self) -> int:
        ...

    def vec(self) -> memoryview:
        ...

    @property
    def fA(self) -> float:
        ...

    @fA.setter
    def fA(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fB(self) -> float:
        ...

    @fB.setter
    def fB(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fG(self) -> float:
        ...

    @fG.setter
    def fG(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fR(self) -> float:
        ...

    @fR.setter
    def fR(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class ColorChannel:
    __members__: typing.ClassVar[dict[str, ColorChannel]]
    kA: typing.ClassVar[ColorChannel]
    kB: typing.ClassVar[ColorChannel]
    kG: typing.ClassVar[ColorChannel]
    kLastEnum: typing.ClassVar[ColorChannel]
    kR: typing.ClassVar[ColorChannel]

    @typing.overload
    def __eq__(self, other: ColorChannel) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: ColorChannel) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class ColorChannelFlag:
    __members__: typing.ClassVar[dict[str, ColorChannelFlag]]
    kAlpha_ColorChannelFlag: typing.ClassVar[ColorChannelFlag]
    kBlue_ColorChannelFlag: typing.ClassVar[ColorChannelFlag]
    kGray_ColorChannelFlag: typing.ClassVar[ColorChannelFlag]
    kGreen_ColorChannelFlag: typing.ClassVar[ColorChannelFlag]
    kRGBA_ColorChannelFlags: typing.ClassVar[ColorChannelFlag]
    kRGB_ColorChannelFlags: typing.ClassVar[ColorChannelFlag]
    kRG_ColorChannelFlags: typing.ClassVar[ColorChannelFlag]
    kRed_ColorChannelFlag: typing.ClassVar[ColorChannelFlag]

    @typing.overload
    def __and__(self, other: ColorChannelFlag) -> int:
        ...

    @typing.overload
    def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __eq__(self, other: ColorChannelFlag) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: ColorChannelFlag) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: ColorChannelFlag) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    def __invert__(self) -> typing.Any:
        ...

    @typing.overload
    def __le__(self, other: ColorChannelFlag) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: ColorChannelFlag) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: ColorChannelFlag) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __or__(self, other: ColorChannelFlag) -> int:
        ...

    @typing.overload
    def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rand__(self, other: ColorChannelFlag) -> int:
        ...

    @typing.overload
    def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __repr__(self) -> str:
        ...

    @typing.overload
    def __ror__(self, other: ColorChannelFlag) -> int:
        ...

    @typing.overload
    def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: ColorChannelFlag) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @typing.overload
    def __xor__(self, other: ColorChannelFlag) -> int:
        ...

    @typing.overload
    def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class ColorSpace:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def Deserialize(data: typing_extensions.CapsuleType, length: typing.SupportsInt | typing.SupportsIndex) -> ColorSpace:
        ...

    @staticmethod
    def Make(profile: cms.ICCProfile) -> ColorSpace:
        ...

    @staticmethod
    def MakeRGB(transferFn: cms.TransferFunction, toXYZ: cms.Matrix3x3) -> ColorSpace:
        ...

    @staticmethod
    def MakeSRGB() -> ColorSpace:
        ...

    @staticmethod
    def MakeSRGBLinear() -> ColorSpace:
        ...

    def Equals(self, other: ColorSpace) -> bool:
        ...

    def __eq__(self, arg0: ColorSpace) -> bool:
        ...

    def deref(self) -> None:
        ...

    def gammaCloseToSRGB(self) -> bool:
        ...

    def gammaIsLinear(self) -> bool:
        ...

    def gamutTransformTo(self, dst: ColorSpace, src_to_dst: cms.Matrix3x3) -> None:
        ...

    def hash(self) -> int:
        ...

    def invTransferFn(self, fn: cms.TransferFunction) -> None:
        ...

    def isNumericalTransferFn(self, fn: cms.TransferFunction) -> bool:
        ...

    def isSRGB(self) -> bool:
        ...

    def makeColorSpin(self) -> ColorSpace:
        ...

    def makeLinearGamma(self) -> ColorSpace:
        ...

    def makeSRGBGamma(self) -> ColorSpace:
        ...

    def ref(self) -> None:
        ...

    def refCntGreaterThan(self, count: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def serialize(self) -> SkData:
        ...

    def toProfile(self) -> cms.ICCProfile:
        ...

    def toXYZD50(self, matrix: cms.Matrix3x3) -> bool:
        ...

    def toXYZD50Hash(self) -> int:
        ...

    @typing.overload
    def transferFn(self, gabcdef: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def transferFn(self, fn: cms.TransferFunction) -> None:
        ...

    def transferFnHash(self) -> int:
        ...

    def unique(self) -> bool:
        ...

    def unref(self) -> None:
        ...

    def writeToMemory(self, memory: typing_extensions.CapsuleType) -> int:
        ...

class ISize:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def Make(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> ISize:
        ...

    @staticmethod
    def MakeEmpty() -> ISize:
        ...

    def __eq__(self, other: ISize) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __iter__(self) -> collections.abc.Iterator[int]:
        ...

    def __len__(self) -> int:
        ...

    def __ne__(self, other: ISize) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def area(self) -> int:
        ...

    def equals(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def height(self) -> int:
        ...

    def isEmpty(self) -> bool:
        ...

    def isZero(self) -> bool:
        ...

    def set(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setEmpty(self) -> None:
        ...

    def width(self) -> int:
        ...

    @property
    def fHeight(self) -> int:
        ...

    @fHeight.setter
    def fHeight(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fWidth(self) -> int:
        ...

    @fWidth.setter
    def fWidth(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class Size:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    @typing.overload
    def Make(width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> Size:
        ...

    @staticmethod
    @typing.overload
    def Make(isize: ISize) -> Size:
        ...

    @staticmethod
    def MakeEmpty() -> Size:
        ...

    def __eq__(self, other: Size) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, isize: ISize) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __iter__(self) -> collections.abc.Iterator[float]:
        ...

    def __len__(self) -> int:
        ...

    def __ne__(self, other: Size) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def equals(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def height(self) -> float:
        ...

    def isEmpty(self) -> bool:
        ...

    def isZero(self) -> bool:
        ...

    def set(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setEmpty(self) -> None:
        ...

    def toCeil(self) -> ISize:
        ...

    def toFloor(self) -> ISize:
        ...

    def toRound(self) -> ISize:
        ...

    def width(self) -> float:
        ...

    @property
    def fHeight(self) -> float:
        ...

    @fHeight.setter
    def fHeight(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fWidth(self) -> float:
        ...

    @fWidth.setter
    def fWidth(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class IPoint:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def Make(x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> IPoint:
        ...

    def __add__(self, other: IPoint) -> IPoint:
        ...

    def __eq__(self, other: IPoint) -> bool:
        ...

    def __iadd__(self, v: IPoint) -> IPoint:
        ...

    @typing.overload
    def __init__(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __isub__(self, v: IPoint) -> IPoint:
        ...

    def __iter__(self) -> collections.abc.Iterator[int]:
        ...

    def __len__(self) -> int:
        ...

    def __ne__(self, other: IPoint) -> bool:
        ...

    def __neg__(self) -> IPoint:
        ...

    def __repr__(self) -> str:
        ...

    def __sub__(self, other: IPoint) -> IPoint:
        ...

    def equals(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def isZero(self) -> bool:
        ...

    def set(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def x(self) -> int:
        ...

    def y(self) -> int:
        ...

    @property
    def fX(self) -> int:
        ...

    @fX.setter
    def fX(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fY(self) -> int:
        ...

    @fY.setter
    def fY(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class Point:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def CrossProduct(a: Point, b: Point) -> float:
        ...

    @staticmethod
    def Distance(a: Point, b: Point) -> float:
        ...

    @staticmethod
    def DotProduct(a: Point, b: Point) -> float:
        ...

    @staticmethod
    def Length(x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> float:
        ...

    @staticmethod
    def Make(x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> Point:
        ...

    @staticmethod
    def Normalize(vec: Point) -> float:
        ...

    @staticmethod
    @typing.overload
    def Offset(points: ..., std: ..., offset: Point) -> ...:
        ...

    @staticmethod
    @typing.overload
    def Offset(points: ..., std: ..., dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> ...:
        ...

    def __add__(self, other: Point) -> Point:
        ...

    def __eq__(self, other: Point) -> bool:
        ...

    def __iadd__(self, v: Point) -> Point:
        ...

    def __imul__(self, scale: typing.SupportsFloat | typing.SupportsIndex) -> Point:
        ...

    @typing.overload
    def __init__(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, ipoint: IPoint) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __isub__(self, v: Point) -> Point:
        ...

    def __iter__(self) -> collections.abc.Iterator[float]:
        ...

    def __len__(self) -> int:
        ...

    def __mul__(self, scale: typing.SupportsFloat | typing.SupportsIndex) -> Point:
        ...

    def __ne__(self, other: Point) -> bool:
        ...

    def __neg__(self) -> Point:
        ...

    def __repr__(self) -> str:
        ...

    def __sub__(self, other: Point) -> Point:
        ...

    def cross(self, vec: Point) -> float:
        ...

    def distanceToOrigin(self) -> float:
        ...

    def dot(self, vec: Point) -> float:
        ...

    def equals(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def isFinite(self) -> bool:
        ...

    def isZero(self) -> bool:
        ...

    @typing.overload
    def iset(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def iset(self, p: IPoint) -> None:
        ...

    def length(self) -> float:
        ...

    def negate(self) -> None:
        ...

    def normalize(self) -> bool:
        ...

    def offset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def scale(self, scale: typing.SupportsFloat | typing.SupportsIndex) -> Point:
        ...

    def set(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setAbs(self, pt: Point) -> None:
        ...

    @typing.overload
    def setLength(self, length: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def setLength(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, length: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def setNormalize(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def x(self) -> float:
        ...

    def y(self) -> float:
        ...

    @property
    def fX(self) -> float:
        ...

    @fX.setter
    def fX(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fY(self) -> float:
        ...

    @fY.setter
    def fY(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class Point3:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def CrossProduct(a: Point3, b: Point3) -> Point3:
        ...

    @staticmethod
    def DotProduct(a: Point3, b: Point3) -> float:
        ...

    @staticmethod
    def Length(x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex) -> float:
        ...

    @staticmethod
    def Make(x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex) -> Point3:
        ...

    def __add__(self, other: Point3) -> Point3:
        ...

    def __eq__(self, other: Point3) -> bool:
        ...

    def __iadd__(self, v: Point3) -> Point3:
        ...

    @typing.overload
    def __init__(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __isub__(self, v: Point3) -> Point3:
        ...

    def __iter__(self) -> collections.abc.Iterator[float]:
        ...

    def __len__(self) -> int:
        ...

    def __ne__(self, other: Point3) -> bool:
        ...

    def __neg__(self) -> Point3:
        ...

    def __repr__(self) -> str:
        ...

    def __rmul__(self, scale: typing.SupportsFloat | typing.SupportsIndex) -> Point3:
        ...

    def __sub__(self, other: Point3) -> Point3:
        ...

    def cross(self, vec: Point3) -> Point3:
        ...

    def dot(self, vec: Point3) -> float:
        ...

    def isFinite(self) -> bool:
        ...

    def length(self) -> float:
        ...

    def makeScale(self, scale: typing.SupportsFloat | typing.SupportsIndex) -> Point3:
        ...

    def normalize(self) -> bool:
        ...

    def scale(self, scale: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def set(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def x(self) -> float:
        ...

    def y(self) -> float:
        ...

    def z(self) -> float:
        ...

    @property
    def fX(self) -> float:
        ...

    @fX.setter
    def fX(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fY(self) -> float:
        ...

    @fY.setter
    def fY(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fZ(self) -> float:
        ...

    @fZ.setter
    def fZ(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class IRect:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def Intersects(a: IRect, b: IRect) -> bool:
        ...

    @staticmethod
    def MakeEmpty() -> IRect:
        ...

    @staticmethod
    def MakeLTRB(l: typing.SupportsInt | typing.SupportsIndex, t: typing.SupportsInt | typing.SupportsIndex, r: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex) -> IRect:
        ...

    @staticmethod
    def MakeSize(size: ISize) -> IRect:
        ...

    @staticmethod
    def MakeWH(w: typing.SupportsInt | typing.SupportsIndex, h: typing.SupportsInt | typing.SupportsIndex) -> IRect:
        ...

    @staticmethod
    def MakeXYWH(x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex, w: typing.SupportsInt | typing.SupportsIndex, h: typing.SupportsInt | typing.SupportsIndex) -> IRect:
        ...

    @typing.overload
    def __contains__(self, arg0: IPoint) -> bool:
        ...

    @typing.overload
    def __contains__(self, arg0: IRect) -> bool:
        ...

    @typing.overload
    def __contains__(self, arg0: SkRect) -> bool:
        ...

    def __eq__(self, other: IRect) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, w: typing.SupportsInt | typing.SupportsIndex, h: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, l: typing.SupportsInt | typing.SupportsIndex, t: typing.SupportsInt | typing.SupportsIndex, r: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __iter__(self) -> collections.abc.Iterator[int]:
        ...

    def __len__(self) -> int:
        ...

    def __ne__(self, other: IRect) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def adjust(self, dL: typing.SupportsInt | typing.SupportsIndex, dT: typing.SupportsInt | typing.SupportsIndex, dR: typing.SupportsInt | typing.SupportsIndex, dB: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def bottom(self) -> int:
        ...

    @typing.overload
    def contains(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def contains(self, r: IRect) -> bool:
        ...

    @typing.overload
    def contains(self, r: SkRect) -> bool:
        ...

    def containsNoEmptyCheck(self, r: IRect) -> bool:
        ...

    def height(self) -> int:
        ...

    def height64(self) -> int:
        ...

    def inset(self, dx: typing.SupportsInt | typing.SupportsIndex, dy: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def intersect(self, r: IRect) -> bool:
        ...

    @typing.overload
    def intersect(self, a: IRect, b: IRect) -> bool:
        ...

    def isEmpty(self) -> bool:
        ...

    def isEmpty64(self) -> bool:
        ...

    def join(self, r: IRect) -> None:
        ...

    def left(self) -> int:
        ...

    def makeInset(self, dx: typing.SupportsInt | typing.SupportsIndex, dy: typing.SupportsInt | typing.SupportsIndex) -> IRect:
        ...

    @typing.overload
    def makeOffset(self, dx: typing.SupportsInt | typing.SupportsIndex, dy: typing.SupportsInt | typing.SupportsIndex) -> IRect:
        ...

    @typing.overload
    def makeOffset(self, offset: IPoint) -> IRect:
        ...

    def makeOutset(self, dx: typing.SupportsInt | typing.SupportsIndex, dy: typing.SupportsInt | typing.SupportsIndex) -> IRect:
        ...

    def makeSorted(self) -> IRect:
        ...

    @typing.overload
    def offset(self, dx: typing.SupportsInt | typing.SupportsIndex, dy: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def offset(self, delta: IPoint) -> None:
        ...

    def offsetTo(self, newX: typing.SupportsInt | typing.SupportsIndex, newY: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def outset(self, dx: typing.SupportsInt | typing.SupportsIndex, dy: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def right(self) -> int:
        ...

    def setEmpty(self) -> None:
        ...

    def setLTRB(self, left: typing.SupportsInt | typing.SupportsIndex, top: typing.SupportsInt | typing.SupportsIndex, right: typing.SupportsInt | typing.SupportsIndex, bottom: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setWH(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setXYWH(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def size(self) -> ISize:
        ...

    def sort(self) -> None:
        ...

    def top(self) -> int:
        ...

    def topLeft(self) -> IPoint:
        ...

    def width(self) -> int:
        ...

    def width64(self) -> int:
        ...

    def x(self) -> int:
        ...

    def y(self) -> int:
        ...

    @property
    def fBottom(self) -> int:
        ...

    @fBottom.setter
    def fBottom(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fLeft(self) -> int:
        ...

    @fLeft.setter
    def fLeft(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fRight(self) -> int:
        ...

    @fRight.setter
    def fRight(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fTop(self) -> int:
        ...

    @fTop.setter
    def fTop(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class Rect:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def Intersects(a: Rect, b: Rect) -> bool:
        ...

    @staticmethod
    @typing.overload
    def Make(size: ISize) -> Rect:
        ...

    @staticmethod
    @typing.overload
    def Make(irect: IRect) -> Rect:
        ...

    @staticmethod
    def MakeEmpty() -> Rect:
        ...

    @staticmethod
    def MakeIWH(w: typing.SupportsInt | typing.SupportsIndex, h: typing.SupportsInt | typing.SupportsIndex) -> Rect:
        ...

    @staticmethod
    def MakeLTRB(l: typing.SupportsFloat | typing.SupportsIndex, t: typing.SupportsFloat | typing.SupportsIndex, r: typing.SupportsFloat | typing.SupportsIndex, b: typing.SupportsFloat | typing.SupportsIndex) -> Rect:
        ...

    @staticmethod
    def MakeSize(size: Size) -> Rect:
        ...

    @staticmethod
    def MakeWH(w: typing.SupportsFloat | typing.SupportsIndex, h: typing.SupportsFloat | typing.SupportsIndex) -> Rect:
        ...

    @staticmethod
    def MakeXYWH(x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, w: typing.SupportsFloat | typing.SupportsIndex, h: typing.SupportsFloat | typing.SupportsIndex) -> Rect:
        ...

    @typing.overload
    def __contains__(self, arg0: Point) -> bool:
        ...

    @typing.overload
    def __contains__(self, arg0: Rect) -> bool:
        ...

    @typing.overload
    def __contains__(self, arg0: IRect) -> bool:
        ...

    def __eq__(self, other: Rect) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, w: typing.SupportsFloat | typing.SupportsIndex, h: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, l: typing.SupportsFloat | typing.SupportsIndex, t: typing.SupportsFloat | typing.SupportsIndex, r: typing.SupportsFloat | typing.SupportsIndex, b: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, size: ISize) -> None:
        ...

    @typing.overload
    def __init__(self, irect: IRect) -> None:
        ...

    @typing.overload
    def __init__(self, t: tuple) -> None:
        ...

    def __iter__(self) -> collections.abc.Iterator[float]:
        ...

    def __len__(self) -> int:
        ...

    def __ne__(self, other: Rect) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def asScalars(self) -> memoryview:
        ...

    def bottom(self) -> float:
        ...

    def centerX(self) -> float:
        ...

    def centerY(self) -> float:
        ...

    @typing.overload
    def contains(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def contains(self, r: Rect) -> bool:
        ...

    @typing.overload
    def contains(self, r: IRect) -> bool:
        ...

    def dump(self, asHex: bool=False) -> None:
        ...

    def dumpHex(self) -> None:
        ...

    def height(self) -> float:
        ...

    def inset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def intersect(self, r: Rect) -> bool:
        ...

    @typing.overload
    def intersect(self, a: Rect, b: Rect) -> bool:
        ...

    def intersects(self, r: Rect) -> bool:
        ...

    def isEmpty(self) -> bool:
        ...

    def isFinite(self) -> bool:
        ...

    def isSorted(self) -> bool:
        ...

    def join(self, r: Rect) -> None:
        ...

    def joinNonEmptyArg(self, r: Rect) -> None:
        ...

    def joinPossiblyEmptyRect(self, r: Rect) -> None:
        ...

    def left(self) -> float:
        ...

    def makeInset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Rect:
        ...

    @typing.overload
    def makeOffset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Rect:
        ...

    @typing.overload
    def makeOffset(self, v: Point) -> Rect:
        ...

    def makeOutset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Rect:
        ...

    def makeSorted(self) -> Rect:
        ...

    @typing.overload
    def offset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def offset(self, delta: Point) -> None:
        ...

    def offsetTo(self, newX: typing.SupportsFloat | typing.SupportsIndex, newY: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def outset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def right(self) -> float:
        ...

    def round(self) -> IRect:
        ...

    def roundIn(self) -> IRect:
        ...

    def roundOut(self) -> IRect:
        ...

    @typing.overload
    def set(self, src: IRect) -> None:
        ...

    @typing.overload
    def set(self, p0: Point, p1: Point) -> None:
        ...

    def setBounds(self, points: collections.abc.Sequence[Point]) -> None:
        ...

    def setBoundsCheck(self, points: collections.abc.Sequence[Point]) -> bool:
        ...

    def setBoundsNoCheck(self, points: collections.abc.Sequence[Point]) -> None:
        ...

    def setEmpty(self) -> None:
        ...

    def setIWH(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setLTRB(self, left: typing.SupportsFloat | typing.SupportsIndex, top: typing.SupportsFloat | typing.SupportsIndex, right: typing.SupportsFloat | typing.SupportsIndex, bottom: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setWH(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setXYWH(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def sort(self) -> None:
        ...

    def toQuad(self) -> list[Point]:
        ...

    def top(self) -> float:
        ...

    def width(self) -> float:
        ...

    def x(self) -> float:
        ...

    def y(self) -> float:
        ...

    @property
    def fBottom(self) -> float:
        ...

    @fBottom.setter
    def fBottom(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fLeft(self) -> float:
        ...

    @fLeft.setter
    def fLeft(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fRight(self) -> float:
        ...

    @fRight.setter
    def fRight(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fTop(self) -> float:
        ...

    @fTop.setter
    def fTop(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class RRect:

    class Type:
        __members__: typing.ClassVar[dict[str, RRect.Type]]
        kComplex_Type: typing.ClassVar[RRect.Type]
        kEmpty_Type: typing.ClassVar[RRect.Type]
        kLastType: typing.ClassVar[RRect.Type]
        kNinePatch_Type: typing.ClassVar[RRect.Type]
        kOval_Type: typing.ClassVar[RRect.Type]
        kRect_Type: typing.ClassVar[RRect.Type]
        kSimple_Type: typing.ClassVar[RRect.Type]

        @typing.overload
        def __eq__(self, other: RRect.Type) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: RRect.Type) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Corner:
        __members__: typing.ClassVar[dict[str, RRect.Corner]]
        kLowerLeft_Corner: typing.ClassVar[RRect.Corner]
        kLowerRight_Corner: typing.ClassVar[RRect.Corner]
        kUpperLeft_Corner: typing.ClassVar[RRect.Corner]
        kUpperRight_Corner: typing.ClassVar[RRect.Corner]

        @typing.overload
        def __eq__(self, other: RRect.Corner) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: RRect.Corner) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    __hash__: typing.ClassVar[None] = None
    kComplex_Type: typing.ClassVar[RRect.Type]
    kEmpty_Type: typing.ClassVar[RRect.Type]
    kLastType: typing.ClassVar[RRect.Type]
    kLowerLeft_Corner: typing.ClassVar[RRect.Corner]
    kLowerRight_Corner: typing.ClassVar[RRect.Corner]
    kNinePatch_Type: typing.ClassVar[RRect.Type]
    kOval_Type: typing.ClassVar[RRect.Type]
    kRect_Type: typing.ClassVar[RRect.Type]
    kSimple_Type: typing.ClassVar[RRect.Type]
    kSizeInMemory: typing.ClassVar[int] = 48
    kUpperLeft_Corner: typing.ClassVar[RRect.Corner]
    kUpperRight_Corner: typing.ClassVar[RRect.Corner]

    @staticmethod
    def MakeEmpty() -> RRect:
        ...

    @staticmethod
    def MakeOval(oval: Rect) -> RRect:
        ...

    @staticmethod
    def MakeRect(r: Rect) -> RRect:
        ...

    @staticmethod
    def MakeRectXY(rect: Rect, xRad: typing.SupportsFloat | typing.SupportsIndex, yRad: typing.SupportsFloat | typing.SupportsIndex) -> RRect:
        ...

    def __eq__(self, other: RRect) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, rrect: RRect) -> None:
        ...

    @typing.overload
    def __init__(self, rect: Rect, xRad: typing.SupportsFloat | typing.SupportsIndex, yRad: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def __ne__(self, other: RRect) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def contains(self, rect: Rect) -> bool:
        ...

    def dump(self, asHex: bool=False) -> None:
        ...

    def dumpHex(self) -> None:
        ...

    def dumpToString(self, asHex: bool) -> SkString:
        ...

    def getBounds(self) -> Rect:
        ...

    def getSimpleRadii(self) -> Point:
        ...

    def getType(self) -> RRect.Type:
        ...

    def height(self) -> float:
        ...

    @typing.overload
    def inset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex, dst: RRect) -> None:
        ...

    @typing.overload
    def inset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def isComplex(self) -> bool:
        ...

    def isEmpty(self) -> bool:
        ...

    def isNinePatch(self) -> bool:
        ...

    def isOval(self) -> bool:
        ...

    def isRect(self) -> bool:
        ...

    def isSimple(self) -> bool:
        ...

    def isValid(self) -> bool:
        ...

    def makeOffset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> RRect:
        ...

    def offset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def outset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex, dst: RRect) -> None:
        ...

    @typing.overload
    def outset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def radii(self, corner: RRect.Corner) -> Point:
        ...

    def readFromMemory(self, buffer: str) -> int:
        ...

    def rect(self) -> Rect:
        ...

    def setEmpty(self) -> None:
        ...

    def setNinePatch(self, rect: Rect, leftRad: typing.SupportsFloat | typing.SupportsIndex, topRad: typing.SupportsFloat | typing.SupportsIndex, rightRad: typing.SupportsFloat | typing.SupportsIndex, bottomRad: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setOval(self, oval: Rect) -> None:
        ...

    def setRect(self, rect: Rect) -> None:
        ...

    def setRectRadii(self, rect: Rect, radii: collections.abc.Sequence[Point]) -> None:
        ...

    def setRectXY(self, rect: Rect, xRad: typing.SupportsFloat | typing.SupportsIndex, yRad: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def transform(self, matrix: SkMatrix, dst: RRect) -> bool:
        ...

    def type(self) -> RRect.Type:
        ...

    def width(self) -> float:
        ...

    def writeToMemory(self) -> bytes:
        ...

class Region:

    class Cliperator:

        def __init__(self, region: Region, clip: IRect) -> None:
            ...

        def __iter__(self) -> Region.Cliperator:
            ...

        def __next__(self) -> IRect:
            ...

        def done(self) -> bool:
            ...

        def next(self) -> None:
            ...

        def rect(self) -> IRect:
            ...

    class Iterator:

        @typing.overload
        def __init__(self) -> None:
            ...

        @typing.overload
        def __init__(self, region: Region) -> None:
            ...

        def __iter__(self) -> Region.Iterator:
            ...

        def __next__(self) -> IRect:
            ...

        def done(self) -> bool:
            ...

        def next(self) -> None:
            ...

        def rect(self) -> IRect:
            ...

        def reset(self, region: Region) -> None:
            ...

        def rewind(self) -> bool:
            ...

        def rgn(self) -> Region:
            ...

    class Spanerator:

        def __init__(self, region: Region, y: typing.SupportsInt | typing.SupportsIndex, left: typing.SupportsInt | typing.SupportsIndex, right: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __iter__(self) -> Region.Spanerator:
            ...

        def __next__(self) -> tuple[int, int]:
            ...

        def next(self, left: typing.SupportsInt | typing.SupportsIndex, right: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

    class Op:
        __members__: typing.ClassVar[dict[str, Region.Op]]
        kDifference_Op: typing.ClassVar[Region.Op]
        kIntersect_Op: typing.ClassVar[Region.Op]
        kLastOp: typing.ClassVar[Region.Op]
        kReplace_Op: typing.ClassVar[Region.Op]
        kReverseDifference_Op: typing.ClassVar[Region.Op]
        kUnion_Op: typing.ClassVar[Region.Op]
        kXOR_Op: typing.ClassVar[Region.Op]

        @typing.overload
        def __eq__(self, other: Region.Op) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Region.Op) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    __hash__: typing.ClassVar[None] = None
    kDifference_Op: typing.ClassVar[Region.Op]
    kIntersect_Op: typing.ClassVar[Region.Op]
    kLastOp: typing.ClassVar[Region.Op]
    kOpCnt: typing.ClassVar[int] = 6
    kReplace_Op: typing.ClassVar[Region.Op]
    kReverseDifference_Op: typing.ClassVar[Region.Op]
    kUnion_Op: typing.ClassVar[Region.Op]
    kXOR_Op: typing.ClassVar[Region.Op]

    @typing.overload
    def __and__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __and__(self, arg0: IRect) -> Region:
        ...

    def __eq__(self, other: Region) -> bool:
        ...

    @typing.overload
    def __iand__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __iand__(self, arg0: IRect) -> Region:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, region: Region) -> None:
        ...

    @typing.overload
    def __init__(self, rect: IRect) -> None:
        ...

    @typing.overload
    def __ior__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __ior__(self, arg0: IRect) -> Region:
        ...

    @typing.overload
    def __isub__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __isub__(self, arg0: IRect) -> Region:
        ...

    def __iter__(self) -> Region.Iterator:
        ...

    @typing.overload
    def __ixor__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __ixor__(self, arg0: IRect) -> Region:
        ...

    def __ne__(self, other: Region) -> bool:
        ...

    @typing.overload
    def __or__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __or__(self, arg0: IRect) -> Region:
        ...

    @typing.overload
    def __sub__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __sub__(self, arg0: IRect) -> Region:
        ...

    @typing.overload
    def __xor__(self, arg0: Region) -> Region:
        ...

    @typing.overload
    def __xor__(self, arg0: IRect) -> Region:
        ...

    def cliperator(self, clip: IRect) -> Region.Cliperator:
        ...

    def computeRegionComplexity(self) -> int:
        ...

    @typing.overload
    def contains(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def contains(self, other: IRect) -> bool:
        ...

    @typing.overload
    def contains(self, other: Region) -> bool:
        ...

    def getBoundaryPath(self, path: SkPath) -> bool:
        ...

    def getBounds(self) -> IRect:
        ...

    @typing.overload
    def intersects(self, rect: IRect) -> bool:
        ...

    @typing.overload
    def intersects(self, other: Region) -> bool:
        ...

    def isComplex(self) -> bool:
        ...

    def isEmpty(self) -> bool:
        ...

    def isRect(self) -> bool:
        ...

    def iterator(self) -> Region.Iterator:
        ...

    @typing.overload
    def op(self, rect: IRect, op: Region.Op) -> bool:
        ...

    @typing.overload
    def op(self, region: Region, op: Region.Op) -> bool:
        ...

    @typing.overload
    def op(self, rect: IRect, region: Region, op: Region.Op) -> bool:
        ...

    @typing.overload
    def op(self, region: Region, rect: IRect, op: Region.Op) -> bool:
        ...

    @typing.overload
    def op(self, regionA: Region, regionB: Region, op: Region.Op) -> bool:
        ...

    def quickContains(self, r: IRect) -> bool:
        ...

    @typing.overload
    def quickReject(self, rect: IRect) -> bool:
        ...

    @typing.overload
    def quickReject(self, region: Region) -> bool:
        ...

    def readFromMemory(self, data: SkData) -> int:
        ...

    def set(self, src: Region) -> bool:
        ...

    def setEmpty(self) -> bool:
        ...

    def setPath(self, path: SkPath, clip: Region) -> bool:
        ...

    def setRect(self, rect: IRect) -> bool:
        ...

    def setRects(self, rects: collections.abc.Sequence[IRect]) -> bool:
        ...

    def setRegion(self, region: Region) -> bool:
        ...

    def spanerator(self, y: typing.SupportsInt | typing.SupportsIndex, left: typing.SupportsInt | typing.SupportsIndex, right: typing.SupportsInt | typing.SupportsIndex) -> Region.Spanerator:
        ...

    def swap(self, other: Region) -> None:
        ...

    def translate(self, dx: typing.SupportsInt | typing.SupportsIndex, dy: typing.SupportsInt | typing.SupportsIndex) -> Region:
        ...

    def writeToMemory(self) -> SkData:
        ...

class Matrix:

    class ScaleToFit:
        __members__: typing.ClassVar[dict[str, Matrix.ScaleToFit]]
        kCenter_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]
        kEnd_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]
        kFill_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]
        kStart_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]

        @typing.overload
        def __eq__(self, other: Matrix.ScaleToFit) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Matrix.ScaleToFit) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class TypeMask:
        __members__: typing.ClassVar[dict[str, Matrix.TypeMask]]
        kAffine_Mask: typing.ClassVar[Matrix.TypeMask]
        kIdentity_Mask: typing.ClassVar[Matrix.TypeMask]
        kPerspective_Mask: typing.ClassVar[Matrix.TypeMask]
        kScale_Mask: typing.ClassVar[Matrix.TypeMask]
        kTranslate_Mask: typing.ClassVar[Matrix.TypeMask]

        @typing.overload
        def __eq__(self, other: Matrix.TypeMask) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Matrix.TypeMask) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kAScaleX: typing.ClassVar[int] = 0
    kAScaleY: typing.ClassVar[int] = 3
    kASkewX: typing.ClassVar[int] = 2
    kASkewY: typing.ClassVar[int] = 1
    kATransX: typing.ClassVar[int] = 4
    kATransY: typing.ClassVar[int] = 5
    kAffine_Mask: typing.ClassVar[Matrix.TypeMask]
    kCenter_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]
    kEnd_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]
    kFill_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]
    kIdentity_Mask: typing.ClassVar[Matrix.TypeMask]
    kMPersp0: typing.ClassVar[int] = 6
    kMPersp1: typing.ClassVar[int] = 7
    kMPersp2: typing.ClassVar[int] = 8
    kMScaleX: typing.ClassVar[int] = 0
    kMScaleY: typing.ClassVar[int] = 4
    kMSkewX: typing.ClassVar[int] = 1
    kMSkewY: typing.ClassVar[int] = 3
    kMTransX: typing.ClassVar[int] = 2
    kMTransY: typing.ClassVar[int] = 5
    kPerspective_Mask: typing.ClassVar[Matrix.TypeMask]
    kScale_Mask: typing.ClassVar[Matrix.TypeMask]
    kStart_ScaleToFit: typing.ClassVar[Matrix.ScaleToFit]
    kTranslate_Mask: typing.ClassVar[Matrix.TypeMask]

    @staticmethod
    def Concat(a: Matrix, b: Matrix) -> Matrix:
        ...

    @staticmethod
    def I() -> Matrix:
        ...

    @staticmethod
    def InvalidMatrix() -> Matrix:
        ...

    @staticmethod
    def MakeAll(scaleX: typing.SupportsFloat | typing.SupportsIndex, skewX: typing.SupportsFloat | typing.SupportsIndex, transX: typing.SupportsFloat | typing.SupportsIndex, skewY: typing.SupportsFloat | typing.SupportsIndex, scaleY: typing.SupportsFloat | typing.SupportsIndex, transY: typing.SupportsFloat | typing.SupportsIndex, pers0: typing.SupportsFloat | typing.SupportsIndex, pers1: typing.SupportsFloat | typing.SupportsIndex, pers2: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @staticmethod
    def MakeRectToRect(src: Rect, dst: Rect, stf: Matrix.ScaleToFit) -> Matrix:
        ...

    @staticmethod
    @typing.overload
    def RotateDeg(deg: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @staticmethod
    @typing.overload
    def RotateDeg(deg: typing.SupportsFloat | typing.SupportsIndex, pt: Point) -> Matrix:
        ...

    @staticmethod
    def RotateRad(rad: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @staticmethod
    def Scale(sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @staticmethod
    def SetAffineIdentity() -> list[float]:
        ...

    @staticmethod
    @typing.overload
    def Translate(dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @staticmethod
    @typing.overload
    def Translate(t: Point) -> Matrix:
        ...

    @staticmethod
    @typing.overload
    def Translate(t: IPoint) -> Matrix:
        ...

    def __getitem__(self, index: typing.SupportsInt | typing.SupportsIndex) -> float:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, array: typing.Annotated[numpy.typing.ArrayLike, numpy.float32]) -> None:
        ...

    def __setitem__(self, index: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def asAffine(self) -> typing.Any:
        ...

    def decomposeScale(self, scale: Size, remaining: Matrix) -> bool:
        ...

    def dirtyMatrixTypeCache(self) -> None:
        ...

    def dump(self) -> None:
        ...

    def get(self, index: typing.SupportsInt | typing.SupportsIndex) -> float:
        ...

    def get9(self) -> list[float]:
        ...

    def getMaxScale(self) -> float:
        ...

    def getMinMaxScales(self) -> typing.Any:
        ...

    def getMinScale(self) -> float:
        ...

    def getPerspX(self) -> float:
        ...

    def getPerspY(self) -> float:
        ...

    def getScaleX(self) -> float:
        ...

    def getScaleY(self) -> float:
        ...

    def getSkewX(self) -> float:
        ...

    def getSkewY(self) -> float:
        ...

    def getTranslateX(self) -> float:
        ...

    def getTranslateY(self) -> float:
        ...

    def getType(self) -> Matrix.TypeMask:
        ...

    def hasPerspective(self) -> bool:
        ...

    def invert(self, inverse: Matrix) -> bool:
        ...

    def isFinite(self) -> bool:
        ...

    def isIdentity(self) -> bool:
        ...

    def isScaleTranslate(self) -> bool:
        ...

    def isSimilarity(self, tol: typing.SupportsFloat | typing.SupportsIndex=0.000244140625) -> bool:
        ...

    def isTranslate(self) -> bool:
        ...

    @typing.overload
    def mapHomogeneousPoints(self, pts: collections.abc.Sequence[Point3]) -> typing.Any:
        ...

    @typing.overload
    def mapHomogeneousPoints(self, pts: collections.abc.Sequence[Point]) -> typing.Any:
        ...

    def mapPoints(self, pts: collections.abc.Sequence[Point]) -> list[Point]:
        ...

    def mapRadius(self, radius: typing.SupportsFloat | typing.SupportsIndex) -> float:
        ...

    def mapRect(self, src: Rect) -> Rect:
        ...

    def mapRectScaleTranslate(self, src: Rect) -> Rect:
        ...

    def mapRectToQuad(self, rect: Rect) -> list[Point]:
        ...

    def mapVector(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Point:
        ...

    def mapVectors(self, src: collections.abc.Sequence[Point]) -> list[Point]:
        ...

    def mapXY(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> Point:
        ...

    def normalizePerspective(self) -> None:
        ...

    def postConcat(self, other: Matrix) -> Matrix:
        ...

    @typing.overload
    def postRotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def postRotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def postScale(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def postScale(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def postSkew(self, kx: typing.SupportsFloat | typing.SupportsIndex, ky: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def postSkew(self, kx: typing.SupportsFloat | typing.SupportsIndex, ky: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def postTranslate(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def preConcat(self, other: Matrix) -> Matrix:
        ...

    @typing.overload
    def preRotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def preRotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def preScale(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def preScale(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def preSkew(self, kx: typing.SupportsFloat | typing.SupportsIndex, ky: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def preSkew(self, kx: typing.SupportsFloat | typing.SupportsIndex, ky: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def preTranslate(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def preservesAxisAlignment(self) -> bool:
        ...

    def preservesRightAngles(self, tol: typing.SupportsFloat | typing.SupportsIndex=0.000244140625) -> bool:
        ...

    def rc(self, r: typing.SupportsInt | typing.SupportsIndex, c: typing.SupportsInt | typing.SupportsIndex) -> float:
        ...

    def rectStaysRect(self) -> bool:
        ...

    def reset(self) -> Matrix:
        ...

    def set(self, index: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def set9(self, buffer: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex]) -> Matrix:
        ...

    def setAffine(self, affine: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex]) -> Matrix:
        ...

    def setAll(self, scaleX: typing.SupportsFloat | typing.SupportsIndex, skewX: typing.SupportsFloat | typing.SupportsIndex, transX: typing.SupportsFloat | typing.SupportsIndex, skewY: typing.SupportsFloat | typing.SupportsIndex, scaleY: typing.SupportsFloat | typing.SupportsIndex, transY: typing.SupportsFloat | typing.SupportsIndex, persp0: typing.SupportsFloat | typing.SupportsIndex, persp1: typing.SupportsFloat | typing.SupportsIndex, persp2: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setConcat(self, a: Matrix, b: Matrix) -> Matrix:
        ...

    def setIdentity(self) -> Matrix:
        ...

    def setPerspX(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setPerspY(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setPolyToPoly(self, src: collections.abc.Sequence[Point], dst: collections.abc.Sequence[Point]) -> bool:
        ...

    def setRSXform(self, rsxForm: SkRSXform) -> Matrix:
        ...

    def setRectToRect(self, src: Rect, dst: Rect, stf: Matrix.ScaleToFit) -> bool:
        ...

    @typing.overload
    def setRotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setRotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setScale(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setScale(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setScaleTranslate(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex, tx: typing.SupportsFloat | typing.SupportsIndex, ty: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setScaleX(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setScaleY(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setSinCos(self, sinValue: typing.SupportsFloat | typing.SupportsIndex, cosValue: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setSinCos(self, sinValue: typing.SupportsFloat | typing.SupportsIndex, cosValue: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setSkew(self, kx: typing.SupportsFloat | typing.SupportsIndex, ky: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setSkew(self, kx: typing.SupportsFloat | typing.SupportsIndex, ky: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setSkewX(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setSkewY(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setTranslate(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    @typing.overload
    def setTranslate(self, v: Point) -> Matrix:
        ...

    def setTranslateX(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

    def setTranslateY(self, v: typing.SupportsFloat | typing.SupportsIndex) -> Matrix:
        ...

class M44:

    @staticmethod
    def ColMajor(c: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    @staticmethod
    def Cols(c0: SkV4, c1: SkV4, c2: SkV4, c3: SkV4) -> M44:
        ...

    @staticmethod
    def LookAt(eye: SkV3, center: SkV3, up: SkV3) -> M44:
        ...

    @staticmethod
    def Perspective(near: typing.SupportsFloat | typing.SupportsIndex, far: typing.SupportsFloat | typing.SupportsIndex, angle: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    @staticmethod
    def RectToRect(src: Rect, dst: Rect) -> M44:
        ...

    @staticmethod
    def Rotate(axis: SkV3, radians: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    @staticmethod
    def RowMajor(r: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    @staticmethod
    def Rows(r0: SkV4, r1: SkV4, r2: SkV4, r3: SkV4) -> M44:
        ...

    @staticmethod
    def Scale(x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex=1) -> M44:
        ...

    @staticmethod
    def Translate(x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex=0) -> M44:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, src: Matrix) -> None:
        ...

    @typing.overload
    def __init__(self, a: M44, b: M44) -> None:
        ...

    def asM33(self) -> Matrix:
        ...

    def isFinite(self) -> bool:
        ...

    def normalizePerspective(self) -> None:
        ...

    def postConcat(self, m: M44) -> M44:
        ...

    def postTranslate(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex=0) -> M44:
        ...

    @typing.overload
    def preConcat(self, m: M44) -> M44:
        ...

    @typing.overload
    def preConcat(self, m: Matrix) -> M44:
        ...

    @typing.overload
    def preScale(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    @typing.overload
    def preScale(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    def preTranslate(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex=0) -> M44:
        ...

    def rc(self, r: typing.SupportsInt | typing.SupportsIndex, c: typing.SupportsInt | typing.SupportsIndex) -> float:
        ...

    def setConcat(self, a: M44, b: M44) -> M44:
        ...

    def setIdentity(self) -> M44:
        ...

    def setRC(self, r: typing.SupportsInt | typing.SupportsIndex, c: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setRotate(self, axis: SkV3, radians: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    def setRotateUnit(self, axis: SkV3, radians: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    def setRotateUnitSinCos(self, axis: SkV3, sinAngle: typing.SupportsFloat | typing.SupportsIndex, cosAngle: typing.SupportsFloat | typing.SupportsIndex) -> M44:
        ...

    def setScale(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex=1) -> M44:
        ...

    def setTranslate(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, z: typing.SupportsFloat | typing.SupportsIndex=0) -> M44:
        ...

class RSXform:

    @staticmethod
    def Make(scos: typing.SupportsFloat | typing.SupportsIndex, ssin: typing.SupportsFloat | typing.SupportsIndex, tx: typing.SupportsFloat | typing.SupportsIndex, ty: typing.SupportsFloat | typing.SupportsIndex) -> RSXform:
        ...

    @staticmethod
    def MakeFromRadians(scale: typing.SupportsFloat | typing.SupportsIndex, radians: typing.SupportsFloat | typing.SupportsIndex, tx: typing.SupportsFloat | typing.SupportsIndex, ty: typing.SupportsFloat | typing.SupportsIndex, ax: typing.SupportsFloat | typing.SupportsIndex, ay: typing.SupportsFloat | typing.SupportsIndex) -> RSXform:
        ...

    def __init__(self, scos: typing.SupportsFloat | typing.SupportsIndex, ssin: typing.SupportsFloat | typing.SupportsIndex, tx: typing.SupportsFloat | typing.SupportsIndex, ty: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def rectStaysRect(self) -> bool:
        ...

    def set(self, scos: typing.SupportsFloat | typing.SupportsIndex, ssin: typing.SupportsFloat | typing.SupportsIndex, tx: typing.SupportsFloat | typing.SupportsIndex, ty: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setIdentity(self) -> None:
        ...

    @typing.overload
    def toQuad(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex, quqd: Point) -> None:
        ...

    @typing.overload
    def toQuad(self, size: Size, quqd: Point) -> None:
        ...

    def toTriStrip(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex, strip: Point) -> None:
        ...

    @property
    def fSCos(self) -> float:
        ...

    @fSCos.setter
    def fSCos(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fSSin(self) -> float:
        ...

    @fSSin.setter
    def fSSin(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fTx(self) -> float:
        ...

    @fTx.setter
    def fTx(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fTy(self) -> float:
        ...

    @fTy.setter
    def fTy(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class Data:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def MakeEmpty() -> Data:
        ...

    @staticmethod
    def MakeFromFileName(path: str) -> Data:
        ...

    @staticmethod
    def MakeSubset(src: Data, offset: typing.SupportsInt | typing.SupportsIndex, length: typing.SupportsInt | typing.SupportsIndex) -> Data:
        ...

    @staticmethod
    def MakeUninitialized(length: typing.SupportsInt | typing.SupportsIndex) -> Data:
        ...

    @staticmethod
    def MakeWithCopy(data: typing_extensions.Buffer) -> Data:
        ...

    @staticmethod
    def MakeWithoutCopy(data: typing_extensions.Buffer) -> Data:
        ...

    def __eq__(self, other: Data) -> bool:
        ...

    def __init__(self, buf: typing_extensions.Buffer, copy: bool=False) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def bytes(self) -> bytes:
        ...

    def copyRange(self, offset: typing.SupportsInt | typing.SupportsIndex, length: typing.SupportsInt | typing.SupportsIndex, buffer: typing.Any) -> int:
        ...

    def data(self) -> memoryview:
        ...

    def deref(self) -> None:
        ...

    def equals(self, other: Data) -> bool:
        ...

    def isEmpty(self) -> bool:
        ...

    def ref(self) -> None:
        ...

    def refCntGreaterThan(self, count: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def size(self) -> int:
        ...

    def unique(self) -> bool:
        ...

    def unref(self) -> None:
        ...

    def writable_data(self) -> memoryview:
        ...

class Stream:

    @staticmethod
    def MakeFromFile(path: str) -> SkStreamAsset:
        ...

    def duplicate(self) -> Stream:
        ...

    def fork(self) -> Stream:
        ...

    def getLength(self) -> int:
        ...

    def getMemoryBase(self) -> typing_extensions.CapsuleType:
        ...

    def getPosition(self) -> int:
        ...

    def hasLength(self) -> bool:
        ...

    def hasPosition(self) -> bool:
        ...

    def isAtEnd(self) -> bool:
        ...

    def move(self, offset: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def peek(self, buffer: typing_extensions.Buffer) -> int:
        ...

    def read(self, buffer: typing_extensions.Buffer, size: typing.SupportsInt | typing.SupportsIndex=0) -> int:
        ...

    def readBool(self) -> bool:
        ...

    def readPackedUInt(self) -> int:
        ...

    def readS16(self) -> int:
        ...

    def readS32(self) -> int:
        ...

    def readS8(self) -> int:
        ...

    def readScalar(self) -> float:
        ...

    def readU16(self) -> int:
        ...

    def readU32(self) -> int:
        ...

    def readU8(self) -> int:
        ...

    def rewind(self) -> bool:
        ...

    def seek(self, position: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def skip(self, size: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

class StreamRewindable(Stream):

    def duplicate(self) -> StreamRewindable:
        ...

class StreamSeekable(StreamRewindable):

    def fork(self) -> StreamSeekable:
        ...

class StreamAsset(StreamSeekable):

    def duplicate(self) -> StreamSeekable:
        ...

    def fork(self) -> StreamSeekable:
        ...

class StreamMemory(StreamAsset):

    def duplicate(self) -> StreamSeekable:
        ...

    def fork(self) -> StreamSeekable:
        ...

class WStream:

    @staticmethod
    def SizeOfPackedUInt(value: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def bytesWritten(self) -> int:
        ...

    def flush(self) -> None:
        ...

    def newline(self) -> bool:
        ...

    def write(self, buffer: typing_extensions.Buffer) -> bool:
        ...

    def write16(self, value: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def write32(self, value: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def write8(self, value: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def writeBigDecAsText(self, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def writeBool(self, value: bool) -> bool:
        ...

    @typing.overload
    def writeBool(self, value: bool) -> bool:
        ...

    def writeDecAsText(self, value: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def writeHexAsText(self, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    def writePackedUInt(self, value: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def writeScalar(self, value: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def writeScalarAsText(self, value: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def writeStream(self, input: Stream, length: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def writeText(self, text: str) -> bool:
        ...

class NullWStream(WStream):

    def __init__(self) -> None:
        ...

class FILEStream(StreamAsset):

    @staticmethod
    def Make(path: str) -> FILEStream:
        ...

    def __enter__(self) -> FILEStream:
        ...

    def __exit__(self, arg0: typing.Any, arg1: typing.Any, arg2: typing.Any) -> None:
        ...

    def __init__(self, path: str) -> None:
        ...

    def close(self) -> None:
        ...

    def isValid(self) -> bool:
        ...

class MemoryStream(StreamMemory):

    @staticmethod
    def Make(data: Data) -> MemoryStream:
        ...

    @staticmethod
    def MakeCopy(data: typing_extensions.Buffer) -> MemoryStream:
        ...

    @staticmethod
    def MakeDirect(data: typing_extensions.Buffer) -> MemoryStream:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, length: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, data: typing_extensions.Buffer, copyData: bool=False) -> None:
        ...

    @typing.overload
    def __init__(self, data: typing_extensions.CapsuleType, length: typing.SupportsInt | typing.SupportsIndex, copyData: bool=False) -> None:
        ...

    @typing.overload
    def __init__(self, data: Data) -> None:
        ...

    def asData(self) -> Data:
        ...

    def getAtPos(self) -> typing_extensions.CapsuleType:
        ...

    def setData(self, data: Data) -> None:
        ...

    def setMemory(self, data: typing_extensions.Buffer, copyData: bool=False) -> None:
        ...

    def skipToAlign4(self) -> None:
        ...

class FILEWStream(WStream):

    def __init__(self, path: str) -> None:
        ...

    def fsync(self) -> None:
        ...

    def isValid(self) -> bool:
        ...

class DynamicMemoryWStream(WStream):

    def __init__(self) -> None:
        ...

    def copyTo(self, dst: typing_extensions.Buffer) -> None:
        ...

    def copyToAndReset(self, dst: typing_extensions.Buffer) -> None:
        ...

    def detachAsData(self) -> Data:
        ...

    def detachAsStream(self) -> StreamAsset:
        ...

    def padToAlign4(self) -> None:
        ...

    def prependToAndReset(self, dst: DynamicMemoryWStream) -> None:
        ...

    def read(self, data: typing_extensions.Buffer, offset: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    def reset(self) -> None:
        ...

    @typing.overload
    def writeToAndReset(self, dst: WStream) -> bool:
        ...

    @typing.overload
    def writeToAndReset(self, dst: DynamicMemoryWStream) -> bool:
        ...

    def writeToStream(self, dst: WStream) -> bool:
        ...

class String:
    __hash__: typing.ClassVar[None] = None

    def __contains__(self, subStr: str) -> bool:
        ...

    def __eq__(self, text: String) -> bool:
        ...

    def __getitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> str:
        ...

    @typing.overload
    def __iadd__(self, other: String) -> String:
        ...

    @typing.overload
    def __iadd__(self, other: str) -> String:
        ...

    @typing.overload
    def __iadd__(self, other: str) -> String:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, text: str) -> None:
        ...

    @typing.overload
    def __init__(self, text: str) -> None:
        ...

    @typing.overload
    def __init__(self, text: str, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, other: String) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __repr__(self) -> str:
        ...

    def __setitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex, arg1: str) -> String:
        ...

    def __str__(self) -> str:
        ...

    @typing.overload
    def append(self, str: String) -> None:
        ...

    @typing.overload
    def append(self, text: str) -> None:
        ...

    @typing.overload
    def append(self, text: str, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def appendHex(self, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def appendS32(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def appendS64(self, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def appendScalar(self, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def appendU32(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def appendU64(self, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def appendUnichar(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def c_str(self) -> str:
        ...

    @typing.overload
    def contains(self, subStr: str) -> bool:
        ...

    @typing.overload
    def contains(self, subChar: str) -> bool:
        ...

    @typing.overload
    def endsWith(self, suffixStr: str) -> bool:
        ...

    @typing.overload
    def endsWith(self, suffixChar: str) -> bool:
        ...

    @typing.overload
    def equals(self, text: String) -> bool:
        ...

    @typing.overload
    def equals(self, text: str) -> bool:
        ...

    @typing.overload
    def equals(self, text: str, size: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def find(self, substring: str) -> int:
        ...

    def findLastOf(self, subchar: str) -> int:
        ...

    @typing.overload
    def insert(self, offset: typing.SupportsInt | typing.SupportsIndex, src: String) -> None:
        ...

    @typing.overload
    def insert(self, offset: typing.SupportsInt | typing.SupportsIndex, text: str) -> None:
        ...

    @typing.overload
    def insert(self, offset: typing.SupportsInt | typing.SupportsIndex, text: str, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def insertHex(self, offset: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def insertS32(self, offset: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def insertS64(self, offset: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def insertScalar(self, offset: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def insertU32(self, offset: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def insertU64(self, offset: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def insertUnichar(self, offset: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def isEmpty(self) -> bool:
        ...

    @typing.overload
    def prepend(self, str: String) -> None:
        ...

    @typing.overload
    def prepend(self, text: str) -> None:
        ...

    @typing.overload
    def prepend(self, text: str, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def prependHex(self, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def prependS32(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def prependS64(self, value: typing.SupportsInt | typing.SupportsIndex, minDigits: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def prependScalar(self, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def prependUnichar(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def remove(self, offset: typing.SupportsInt | typing.SupportsIndex, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def reset(self) -> None:
        ...

    def resize(self, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def set(self, src: String) -> None:
        ...

    @typing.overload
    def set(self, text: str) -> None:
        ...

    @typing.overload
    def set(self, text: str, size: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def size(self) -> int:
        ...

    @typing.overload
    def startsWith(self, prefixStr: str) -> bool:
        ...

    @typing.overload
    def startsWith(self, prefixChar: str) -> bool:
        ...

    def swap(self, other: String) -> None:
        ...

class SamplingOptions:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def Aniso(maxAniso: typing.SupportsInt | typing.SupportsIndex) -> SamplingOptions:
        ...

    def __eq__(self, arg0: SamplingOptions) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, SamplingOptions: SamplingOptions) -> None:
        ...

    @typing.overload
    def __init__(self, CubicResampler: CubicResampler) -> None:
        ...

    @typing.overload
    def __init__(self, FilterMode: FilterMode) -> None:
        ...

    @typing.overload
    def __init__(self, FilterMode: FilterMode, MipmapMode: MipmapMode) -> None:
        ...

    def __ne__(self, arg0: SamplingOptions) -> bool:
        ...

    def isAniso(self) -> bool:
        ...

    @property
    def cubic(self) -> CubicResampler:
        ...

    @property
    def filter(self) -> FilterMode:
        ...

    @property
    def maxAniso(self) -> int:
        ...

    @property
    def mipmap(self) -> MipmapMode:
        ...

    @property
    def useCubic(self) -> bool:
        ...

class FilterMode:
    __members__: typing.ClassVar[dict[str, FilterMode]]
    kLinear: typing.ClassVar[FilterMode]
    kNearest: typing.ClassVar[FilterMode]

    @typing.overload
    def __eq__(self, other: FilterMode) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: FilterMode) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class MipmapMode:
    __members__: typing.ClassVar[dict[str, MipmapMode]]
    kLinear: typing.ClassVar[MipmapMode]
    kNearest: typing.ClassVar[MipmapMode]
    kNone: typing.ClassVar[MipmapMode]

    @typing.overload
    def __eq__(self, other: MipmapMode) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: MipmapMode) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class CubicResampler:

    @staticmethod
    def CatmullRom() -> CubicResampler:
        ...

    @staticmethod
    def Mitchell() -> CubicResampler:
        ...

    @property
    def B(self) -> float:
        ...

    @B.setter
    def B(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def C(self) -> float:
        ...

    @C.setter
    def C(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class EncodedOrigin:
    __members__: typing.ClassVar[dict[str, EncodedOrigin]]
    kBottomLeft_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kBottomRight_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kDefault_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kLast_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kLeftBottom_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kLeftTop_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kRightBottom_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kRightTop_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kTopLeft_EncodedOrigin: typing.ClassVar[EncodedOrigin]
    kTopRight_EncodedOrigin: typing.ClassVar[EncodedOrigin]

    @typing.overload
    def __eq__(self, other: EncodedOrigin) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: EncodedOrigin) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class Codec:

    class Result:
        __members__: typing.ClassVar[dict[str, Codec.Result]]
        kCouldNotRewind: typing.ClassVar[Codec.Result]
        kErrorInInput: typing.ClassVar[Codec.Result]
        kIncompleteInput: typing.ClassVar[Codec.Result]
        kInternalError: typing.ClassVar[Codec.Result]
        kInvalidConversion: typing.ClassVar[Codec.Result]
        kInvalidInput: typing.ClassVar[Codec.Result]
        kInvalidParameters: typing.ClassVar[Codec.Result]
        kInvalidScale: typing.ClassVar[Codec.Result]
        kSuccess: typing.ClassVar[Codec.Result]
        kUnimplemented: typing.ClassVar[Codec.Result]

        @typing.overload
        def __eq__(self, other: Codec.Result) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Codec.Result) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class SelectionPolicy:
        __members__: typing.ClassVar[dict[str, Codec.SelectionPolicy]]
        kPreferAnimation: typing.ClassVar[Codec.SelectionPolicy]
        kPreferStillImage: typing.ClassVar[Codec.SelectionPolicy]

        @typing.overload
        def __eq__(self, other: Codec.SelectionPolicy) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Codec.SelectionPolicy) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class ZeroInitialized:
        __members__: typing.ClassVar[dict[str, Codec.ZeroInitialized]]
        kNo_ZeroInitialized: typing.ClassVar[Codec.ZeroInitialized]
        kYes_ZeroInitialized: typing.ClassVar[Codec.ZeroInitialized]

        @typing.overload
        def __eq__(self, other: Codec.ZeroInitialized) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Codec.ZeroInitialized) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class FrameInfo:

        def __init__(self) -> None:
            ...

        @property
        def fAlphaType(self) -> SkAlphaType:
            ...

        @fAlphaType.setter
        def fAlphaType(self, arg0: SkAlphaType) -> None:
            ...

        @property
        def fDisposalMethod(self) -> ...:
            ...

        @fDisposalMethod.setter
        def fDisposalMethod(self, arg0: ...) -> None:
            ...

        @property
        def fDuration(self) -> int:
            ...

        @fDuration.setter
        def fDuration(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fFullyReceived(self) -> bool:
            ...

        @fFullyReceived.setter
        def fFullyReceived(self, arg0: bool) -> None:
            ...

        @property
        def fRequiredFrame(self) -> int:
            ...

        @fRequiredFrame.setter
        def fRequiredFrame(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

    class Options:
        fZeroInitialized: Codec.ZeroInitialized

        def __init__(self) -> None:
            ...

        @property
        def fFrameIndex(self) -> int:
            ...

        @fFrameIndex.setter
        def fFrameIndex(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fPriorFrame(self) -> int:
            ...

        @fPriorFrame.setter
        def fPriorFrame(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fSubset(self) -> IRect:
            ...

        @fSubset.setter
        def fSubset(self, arg0: IRect) -> None:
            ...

    class ScanlineOrder:
        __members__: typing.ClassVar[dict[str, Codec.ScanlineOrder]]
        kKeep: typing.ClassVar[Codec.ScanlineOrder]
        kRestoreBGColor: typing.ClassVar[Codec.ScanlineOrder]

        @typing.overload
        def __eq__(self, other: Codec.ScanlineOrder) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Codec.ScanlineOrder) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class DisposalMethod:
        __members__: typing.ClassVar[dict[str, Codec.DisposalMethod]]
        kKeep: typing.ClassVar[Codec.DisposalMethod]
        kRestoreBGColor: typing.ClassVar[Codec.DisposalMethod]
        kRestorePrevious: typing.ClassVar[Codec.DisposalMethod]

        @typing.overload
        def __eq__(self, other: Codec.DisposalMethod) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Codec.DisposalMethod) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kCouldNotRewind: typing.ClassVar[Codec.Result]
    kErrorInInput: typing.ClassVar[Codec.Result]
    kIncompleteInput: typing.ClassVar[Codec.Result]
    kInternalError: typing.ClassVar[Codec.Result]
    kInvalidConversion: typing.ClassVar[Codec.Result]
    kInvalidInput: typing.ClassVar[Codec.Result]
    kInvalidParameters: typing.ClassVar[Codec.Result]
    kInvalidScale: typing.ClassVar[Codec.Result]
    kKeep: typing.ClassVar[Codec.DisposalMethod]
    kNoFrame: typing.ClassVar[int] = -1
    kNo_ZeroInitialized: typing.ClassVar[Codec.ZeroInitialized]
    kPreferAnimation: typing.ClassVar[Codec.SelectionPolicy]
    kPreferStillImage: typing.ClassVar[Codec.SelectionPolicy]
    kRepetitionCountInfinite: typing.ClassVar[int] = -1
    kRestoreBGColor: typing.ClassVar[Codec.DisposalMethod]
    kRestorePrevious: typing.ClassVar[Codec.DisposalMethod]
    kSuccess: typing.ClassVar[Codec.Result]
    kUnimplemented: typing.ClassVar[Codec.Result]
    kYes_ZeroInitialized: typing.ClassVar[Codec.ZeroInitialized]

    @staticmethod
    def MakeFromData(data: typing_extensions.Buffer) -> Codec:
        ...

    @staticmethod
    def MinBufferedBytesNeeded() -> int:
        ...

    @staticmethod
    def ResultToString(result: Codec.Result) -> str:
        ...

    def __init__(self, data: typing_extensions.Buffer) -> None:
        ...

    def bounds(self) -> IRect:
        ...

    def dimensions(self) -> ISize:
        ...

    def getEncodedFormat(self) -> SkEncodedImageFormat:
        ...

    def getFrameCount(self) -> int:
        ...

    @typing.overload
    def getFrameInfo(self, index: typing.SupportsInt | typing.SupportsIndex, info: Codec.FrameInfo) -> bool:
        ...

    @typing.overload
    def getFrameInfo(self) -> list[Codec.FrameInfo]:
        ...

    def getInfo(self) -> SkImageInfo:
        ...

    def getOrigin(self) -> EncodedOrigin:
        ...

    @typing.overload
    def getPixels(self, info: SkImageInfo, data: typing_extensions.Buffer, rowBytes: typing.SupportsInt | typing.SupportsIndex, options: Codec.Options=None) -> Codec.Result:
        ...

    @typing.overload
    def getPixels(self, pixmap: SkPixmap, options: Codec.Options=None) -> Codec.Result:
        ...

    def getRepetitionCount(self) -> int:
        ...

    def getScaledDimensions(self, desiredScale: typing.SupportsFloat | typing.SupportsIndex) -> ISize:
        ...

    def getScanlineOrder(self) -> Codec.ScanlineOrder:
        ...

    def getScanlines(self, dst: typing_extensions.Buffer, countLines: typing.SupportsInt | typing.SupportsIndex, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def getValidSubset(self, desiredSubset: IRect) -> bool:
        ...

    def getYUVAPlanes(self, yuvaPixmaps: SkYUVAPixmaps) -> Codec.Result:
        ...

    def incrementalDecode(self, rowsDecoded: typing.SupportsInt | typing.SupportsIndex=None) -> Codec.Result:
        ...

    def nextScanline(self) -> int:
        ...

    def outputScanline(self, inputScanline: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def queryYUVAInfo(self, supportedDataTypes: ...) -> typing.Any:
        ...

    def skipScanlines(self, countLines: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def startIncrementalDecode(self, dstInfo: SkImageInfo, dst: typing_extensions.Buffer, rowBytes: typing.SupportsInt | typing.SupportsIndex, options: Codec.Options=None) -> Codec.Result:
        ...

    def startScanlineDecode(self, dstInfo: SkImageInfo, options: Codec.Options=None) -> Codec.Result:
        ...

class TileMode:
    __members__: typing.ClassVar[dict[str, TileMode]]
    kClamp: typing.ClassVar[TileMode]
    kDecal: typing.ClassVar[TileMode]
    kLastTileMode: typing.ClassVar[TileMode]
    kMirror: typing.ClassVar[TileMode]
    kRepeat: typing.ClassVar[TileMode]

    @typing.overload
    def __eq__(self, other: TileMode) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: TileMode) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class PixelRef:
    ...

class Bitmap:

    class AllocFlags:
        __members__: typing.ClassVar[dict[str, Bitmap.AllocFlags]]
        kZeroPixels_AllocFlag: typing.ClassVar[Bitmap.AllocFlags]

        @typing.overload
        def __and__(self, other: Bitmap.AllocFlags) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: Bitmap.AllocFlags) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: Bitmap.AllocFlags) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: Bitmap.AllocFlags) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: Bitmap.AllocFlags) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: Bitmap.AllocFlags) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: Bitmap.AllocFlags) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: Bitmap.AllocFlags) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: Bitmap.AllocFlags) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: Bitmap.AllocFlags) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: Bitmap.AllocFlags) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: Bitmap.AllocFlags) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kZeroPixels_AllocFlag: typing.ClassVar[Bitmap.AllocFlags]

    def __getitem__(self, arg0: typing.Any) -> int:
        ...

    def __init__(self, src: Bitmap=None) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __repr__(self) -> str:
        ...

    def allocN32Pixels(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, isOpaque: bool) -> None:
        ...

    def allocPixels(self, info: SkImageInfo=None, rowBytes: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def allocPixelsFlags(self, info: SkImageInfo, flags: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def alphaType(self) -> SkAlphaType:
        ...

    def bounds(self) -> IRect:
        ...

    def bytesPerPixel(self) -> int:
        ...

    def colorSpace(self) -> ColorSpace:
        ...

    def colorType(self) -> SkColorType:
        ...

    def computeByteSize(self) -> int:
        ...

    def dimensions(self) -> ISize:
        ...

    def drawsNothing(self) -> bool:
        ...

    def empty(self) -> bool:
        ...

    @typing.overload
    def erase(self, c: Color4f, area: IRect) -> None:
        ...

    @typing.overload
    def erase(self, c: typing.SupportsInt | typing.SupportsIndex, area: IRect) -> None:
        ...

    def eraseARGB(self, a: typing.SupportsInt | typing.SupportsIndex, r: typing.SupportsInt | typing.SupportsIndex, g: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def extractAlpha(self, dst: Bitmap, paint: SkPaint=None, offset: IPoint=None) -> bool:
        ...

    def extractSubset(self, dst: Bitmap, subset: IRect) -> bool:
        ...

    def getAlphaf(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> float:
        ...

    def getBounds(self) -> IRect:
        ...

    def getColor(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def getGenerationID(self) -> int:
        ...

    def getPixels(self) -> typing.Any:
        ...

    def getSubset(self) -> IRect:
        ...

    def height(self) -> int:
        ...

    def info(self) -> SkImageInfo:
        ...

    @typing.overload
    def installPixels(self, info: SkImageInfo, pixels: typing.Any, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def installPixels(self, pixmap: SkPixmap) -> bool:
        ...

    def isImmutable(self) -> bool:
        ...

    def isNull(self) -> bool:
        ...

    def isOpaque(self) -> bool:
        ...

    def makeShader(self, tmx: TileMode=..., tmy: TileMode=..., sampling: SamplingOptions=..., localMatrix: Matrix=None) -> SkShader:
        ...

    def notifyPixelsChanged(self) -> None:
        ...

    def peekPixels(self, pixmap: SkPixmap) -> bool:
        ...

    def pixmap(self) -> SkPixmap:
        ...

    @typing.overload
    def readPixels(self, dstInfo: SkImageInfo, dstPixels: typing_extensions.Buffer, dstRowBytes: typing.SupportsInt | typing.SupportsIndex=0, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def readPixels(self, dst: SkPixmap, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    def readyToDraw(self) -> bool:
        ...

    def refColorSpace(self) -> ColorSpace:
        ...

    def reset(self) -> None:
        ...

    def rowBytes(self) -> int:
        ...

    def rowBytesAsPixels(self) -> int:
        ...

    def setAlphaType(self, alphaType: SkAlphaType) -> bool:
        ...

    def setImmutable(self) -> None:
        ...

    def setInfo(self, imageInfo: SkImageInfo, rowBytes: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    def setPixels(self, pixels: typing_extensions.Buffer) -> None:
        ...

    def shiftPerPixel(self) -> int:
        ...

    def swap(self, other: Bitmap) -> None:
        ...

    def tobytes(self) -> typing.Any:
        ...

    def tryAllocN32Pixels(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, isOpaque: bool) -> bool:
        ...

    def tryAllocPixels(self, info: SkImageInfo=None, rowBytes: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    def tryAllocPixelsFlags(self, info: SkImageInfo, flags: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def width(self) -> int:
        ...

    def writePixels(self, src: SkPixmap, dstX: typing.SupportsInt | typing.SupportsIndex=0, dstY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @property
    def __array_interface__(self) -> dict:
        ...

class Document(RefCnt):

    def __enter__(self) -> Document:
        ...

    def __exit__(self, arg0: typing.Any, arg1: typing.Any, arg2: typing.Any) -> None:
        ...

    def abort(self) -> None:
        ...

    def beginPage(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex, content: Rect=None) -> SkCanvas:
        ...

    def close(self) -> None:
        ...

    def endPage(self) -> None:
        ...

    def page(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> ...:
        ...

class _AutoDocumentPage:

    def __enter__(self) -> SkCanvas:
        ...

    def __exit__(self, arg0: typing.Any, arg1: typing.Any, arg2: typing.Any) -> None:
        ...

class PDF:

    class AttributeList:

        def __init__(self) -> None:
            ...

        def appendFloat(self, owner: str, name: str, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
            ...

        def appendFloatArray(self, owner: str, name: str, value: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex]) -> None:
            ...

        def appendInt(self, owner: str, name: str, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def appendString(self, owner: str, name: str, value: str) -> None:
            ...

        def appendStringArray(self, owner: str, name: str, value: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> None:
            ...

    class StructureElementNode:
        fAlt: String
        fLang: String
        fTypeString: String

        def __init__(self) -> None:
            ...

        @property
        def fAttributes(self) -> PDF.AttributeList:
            ...

        @property
        def fNodeId(self) -> int:
            ...

        @fNodeId.setter
        def fNodeId(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

    class Metadata:

        @typing.overload
        def __init__(self) -> None:
            ...

        @typing.overload
        def __init__(self, arg0: dict) -> None:
            ...

        @property
        def fAuthor(self) -> String:
            ...

        @fAuthor.setter
        def fAuthor(self, arg0: String) -> None:
            ...

        @property
        def fCreator(self) -> String:
            ...

        @fCreator.setter
        def fCreator(self, arg0: String) -> None:
            ...

        @property
        def fEncodingQuality(self) -> int:
            ...

        @fEncodingQuality.setter
        def fEncodingQuality(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fKeywords(self) -> String:
            ...

        @fKeywords.setter
        def fKeywords(self, arg0: String) -> None:
            ...

        @property
        def fPDFA(self) -> bool:
            ...

        @fPDFA.setter
        def fPDFA(self, arg0: bool) -> None:
            ...

        @property
        def fProducer(self) -> String:
            ...

        @fProducer.setter
        def fProducer(self, arg0: String) -> None:
            ...

        @property
        def fRasterDPI(self) -> float:
            ...

        @fRasterDPI.setter
        def fRasterDPI(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
            ...

        @property
        def fStructureElementTreeRoot(self) -> PDF.StructureElementNode:
            ...

        @fStructureElementTreeRoot.setter
        def fStructureElementTreeRoot(self, arg0: PDF.StructureElementNode) -> None:
            ...

        @property
        def fSubject(self) -> String:
            ...

        @fSubject.setter
        def fSubject(self, arg0: String) -> None:
            ...

        @property
        def fTitle(self) -> String:
            ...

        @fTitle.setter
        def fTitle(self, arg0: String) -> None:
            ...

    @staticmethod
    @typing.overload
    def MakeDocument(stream: WStream, metadata: PDF.Metadata) -> Document:
        ...

    @staticmethod
    @typing.overload
    def MakeDocument(stream: WStream) -> Document:
        ...

    @staticmethod
    @typing.overload
    def MakeDocument(stream: WStream, **kwargs) -> Document:
        ...

    @staticmethod
    def SetNodeId(canvas: SkCanvas, nodeId: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class FontStyle:

    class Weight:
        __members__: typing.ClassVar[dict[str, FontStyle.Weight]]
        kBlack_Weight: typing.ClassVar[FontStyle.Weight]
        kBold_Weight: typing.ClassVar[FontStyle.Weight]
        kExtraBlack_Weight: typing.ClassVar[FontStyle.Weight]
        kExtraBold_Weight: typing.ClassVar[FontStyle.Weight]
        kExtraLight_Weight: typing.ClassVar[FontStyle.Weight]
        kInvisible_Weight: typing.ClassVar[FontStyle.Weight]
        kLight_Weight: typing.ClassVar[FontStyle.Weight]
        kMedium_Weight: typing.ClassVar[FontStyle.Weight]
        kNormal_Weight: typing.ClassVar[FontStyle.Weight]
        kSemiBold_Weight: typing.ClassVar[FontStyle.Weight]
        kThin_Weight: typing.ClassVar[FontStyle.Weight]

        @typing.overload
        def __and__(self, other: FontStyle.Weight) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: FontStyle.Weight) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: FontStyle.Weight) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: FontStyle.Weight) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: FontStyle.Weight) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: FontStyle.Weight) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: FontStyle.Weight) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: FontStyle.Weight) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: FontStyle.Weight) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: FontStyle.Weight) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: FontStyle.Weight) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: FontStyle.Weight) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Width:
        __members__: typing.ClassVar[dict[str, FontStyle.Width]]
        kCondensed_Width: typing.ClassVar[FontStyle.Width]
        kExpanded_Width: typing.ClassVar[FontStyle.Width]
        kExtraCondensed_Width: typing.ClassVar[FontStyle.Width]
        kExtraExpanded_Width: typing.ClassVar[FontStyle.Width]
        kNormal_Width: typing.ClassVar[FontStyle.Width]
        kSemiCondensed_Width: typing.ClassVar[FontStyle.Width]
        kSemiExpanded_Width: typing.ClassVar[FontStyle.Width]
        kUltraCondensed_Width: typing.ClassVar[FontStyle.Width]
        kUltraExpanded_Width: typing.ClassVar[FontStyle.Width]

        @typing.overload
        def __and__(self, other: FontStyle.Width) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: FontStyle.Width) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: FontStyle.Width) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: FontStyle.Width) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: FontStyle.Width) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: FontStyle.Width) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: FontStyle.Width) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: FontStyle.Width) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: FontStyle.Width) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: FontStyle.Width) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: FontStyle.Width) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: FontStyle.Width) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Slant:
        __members__: typing.ClassVar[dict[str, FontStyle.Slant]]
        kItalic_Slant: typing.ClassVar[FontStyle.Slant]
        kOblique_Slant: typing.ClassVar[FontStyle.Slant]
        kUpright_Slant: typing.ClassVar[FontStyle.Slant]

        @typing.overload
        def __eq__(self, other: FontStyle.Slant) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: FontStyle.Slant) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kBlack_Weight: typing.ClassVar[FontStyle.Weight]
    kBold_Weight: typing.ClassVar[FontStyle.Weight]
    kCondensed_Width: typing.ClassVar[FontStyle.Width]
    kExpanded_Width: typing.ClassVar[FontStyle.Width]
    kExtraBlack_Weight: typing.ClassVar[FontStyle.Weight]
    kExtraBold_Weight: typing.ClassVar[FontStyle.Weight]
    kExtraCondensed_Width: typing.ClassVar[FontStyle.Width]
    kExtraExpanded_Width: typing.ClassVar[FontStyle.Width]
    kExtraLight_Weight: typing.ClassVar[FontStyle.Weight]
    kInvisible_Weight: typing.ClassVar[FontStyle.Weight]
    kItalic_Slant: typing.ClassVar[FontStyle.Slant]
    kLight_Weight: typing.ClassVar[FontStyle.Weight]
    kMedium_Weight: typing.ClassVar[FontStyle.Weight]
    kNormal_Weight: typing.ClassVar[FontStyle.Weight]
    kNormal_Width: typing.ClassVar[FontStyle.Width]
    kOblique_Slant: typing.ClassVar[FontStyle.Slant]
    kSemiBold_Weight: typing.ClassVar[FontStyle.Weight]
    kSemiCondensed_Width: typing.ClassVar[FontStyle.Width]
    kSemiExpanded_Width: typing.ClassVar[FontStyle.Width]
    kThin_Weight: typing.ClassVar[FontStyle.Weight]
    kUltraCondensed_Width: typing.ClassVar[FontStyle.Width]
    kUltraExpanded_Width: typing.ClassVar[FontStyle.Width]
    kUpright_Slant: typing.ClassVar[FontStyle.Slant]

    @staticmethod
    def Bold() -> FontStyle:
        ...

    @staticmethod
    def BoldItalic() -> FontStyle:
        ...

    @staticmethod
    def Italic() -> FontStyle:
        ...

    @staticmethod
    def Normal() -> FontStyle:
        ...

    @typing.overload
    def __init__(self, weight: typing.SupportsInt | typing.SupportsIndex, width: typing.SupportsInt | typing.SupportsIndex, slant: FontStyle.Slant) -> None:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def slant(self) -> FontStyle.Slant:
        ...

    def weight(self) -> int:
        ...

    def width(self) -> int:
        ...

class FontParameters:

    class Variation:

        class Axis:

            def __init__(self) -> None:
                ...

            def __repr__(self) -> str:
                ...

            def isHidden(self) -> bool:
                ...

            def setHidden(self, hidden: bool) -> None:
                ...

            @property
            def def_(self) -> float:
                ...

            def def_(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
                ...

            @property
            def max(self) -> float:
                ...

            @max.setter
            def max(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
                ...

            @property
            def min(self) -> float:
                ...

            @min.setter
            def min(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
                ...

            @property
            def tag(self) -> int:
                ...

            @tag.setter
            def tag(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
                ...

class FontArguments:

    class VariationPosition:

        class Coordinate:

            def __init__(self, axis: typing.SupportsInt | typing.SupportsIndex, value: typing.SupportsFloat | typing.SupportsIndex) -> None:
                ...

            def __repr__(self) -> str:
                ...

            @property
            def axis(self) -> int:
                ...

            @axis.setter
            def axis(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
                ...

            @property
            def value(self) -> float:
                ...

            @value.setter
            def value(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
                ...

        class Coordinates:

            def __bool__(self) -> bool:
                ...

            @typing.overload
            def __delitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
                ...

            @typing.overload
            def __delitem__(self, arg0: slice) -> None:
                ...

            @typing.overload
            def __getitem__(self, s: slice) -> FontArguments.VariationPosition.Coordinates:
                ...

            @typing.overload
            def __getitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> FontArguments.VariationPosition.Coordinate:
                ...

            @typing.overload
            def __init__(self) -> None:
                ...

            @typing.overload
            def __init__(self, arg0: FontArguments.VariationPosition.Coordinates) -> None:
                ...

            @typing.overload
            def __init__(self, arg0: collections.abc.Iterable) -> None:
                ...

            def __iter__(self) -> collections.abc.Iterator[FontArguments.VariationPosition.Coordinate]:
                ...

            def __len__(self) -> int:
                ...

            @typing.overload
            def __setitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex, arg1: FontArguments.VariationPosition.Coordinate) -> None:
                ...

            @typing.overload
            def __setitem__(self, arg0: slice, arg1: FontArguments.VariationPosition.Coordinates) -> None:
                ...

            def append(self, x: FontArguments.VariationPosition.Coordinate) -> None:
                ...

            def clear(self) -> None:
                ...

            @typing.overload
            def extend(self, L: FontArguments.VariationPosition.Coordinates) -> None:
                ...

            @typing.overload
            def extend(self, L: collections.abc.Iterable) -> None:
                ...

            def insert(self, i: typing.SupportsInt | typing.SupportsIndex, x: FontArguments.VariationPosition.Coordinate) -> None:
                ...

            @typing.overload
            def pop(self) -> FontArguments.VariationPosition.Coordinate:
                ...

            @typing.overload
            def pop(self, i: typing.SupportsInt | typing.SupportsIndex) -> FontArguments.VariationPosition.Coordinate:
                ...
        coordinates: FontArguments.VariationPosition.Coordinates

        def __init__(self, coordinates: FontArguments.VariationPosition.Coordinates) -> None:
            ...

        @property
        def coordinateCount(self) -> int:
            ...

    def __init__(self) -> None:
        ...

    def getCollectionIndex(self) -> int:
        ...

    def getVariationDesignPosition(self) -> FontArguments.VariationPosition:
        ...

    def setCollectionIndex(self, collectionIndex: typing.SupportsInt | typing.SupportsIndex) -> FontArguments:
        ...

    def setVariationDesignPosition(self, position: FontArguments.VariationPosition) -> FontArguments:
        ...

class FontScanner:

    def MakeFromData(self, data: Data, args: FontArguments) -> SkTypeface:
        ...

    def __init__(self) -> None:
        ...

    def scanFace(self, stream: StreamAsset, faceIndex: typing.SupportsInt | typing.SupportsIndex, numInstances: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def scanFile(self, stream: StreamAsset, numFaces: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

class Typeface(RefCnt):

    class SerializeBehavior:
        __members__: typing.ClassVar[dict[str, Typeface.SerializeBehavior]]
        kDoIncludeData: typing.ClassVar[Typeface.SerializeBehavior]
        kDontIncludeData: typing.ClassVar[Typeface.SerializeBehavior]
        kIncludeDataIfLocal: typing.ClassVar[Typeface.SerializeBehavior]

        @typing.overload
        def __eq__(self, other: Typeface.SerializeBehavior) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Typeface.SerializeBehavior) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    __hash__: typing.ClassVar[None] = None
    kDoIncludeData: typing.ClassVar[Typeface.SerializeBehavior]
    kDontIncludeData: typing.ClassVar[Typeface.SerializeBehavior]
    kIncludeDataIfLocal: typing.ClassVar[Typeface.SerializeBehavior]

    @staticmethod
    def MakeDefault() -> Typeface:
        ...

    @staticmethod
    def MakeDeserialize(dats: Data, lastResortMgr: SkFontMgr) -> Typeface:
        ...

    @staticmethod
    def MakeEmpty() -> Typeface:
        ...

    @staticmethod
    def MakeFromData(data: Data, index: typing.SupportsInt | typing.SupportsIndex=0) -> Typeface:
        ...

    @staticmethod
    def MakeFromFile(path: str, index: typing.SupportsInt | typing.SupportsIndex=0) -> Typeface:
        ...

    @staticmethod
    def MakeFromName(familyName: typing.Any, fontStyle: FontStyle=None) -> Typeface:
        ...

    def Equal(self, other: Typeface) -> bool:
        ...

    def __eq__(self, arg0: Typeface) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, familyName: typing.Any, fontStyle: FontStyle=None) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def copyTableData(self, tag: typing.SupportsInt | typing.SupportsIndex) -> Data:
        ...

    def countGlyphs(self) -> int:
        ...

    def countTables(self) -> int:
        ...

    def fontStyle(self) -> FontStyle:
        ...

    def getBounds(self) -> Rect:
        ...

    def getFamilyName(self) -> str:
        ...

    def getFamilyNames(self) -> list:
        ...

    def getKerningPairAdjustments(self, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> typing.Any:
        ...

    def getPostScriptName(self) -> str:
        ...

    def getTableData(self, tag: typing.SupportsInt | typing.SupportsIndex) -> bytes:
        ...

    def getTableSize(self, tag: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def getTableTags(self) -> list[int]:
        ...

    def getUnitsPerEm(self) -> int:
        ...

    def getVariationDesignParameters(self) -> list[FontParameters.Variation.Axis]:
        ...

    def getVariationDesignPosition(self) -> FontArguments.VariationPosition.Coordinates:
        ...

    def isBold(self) -> bool:
        ...

    def isFixedPitch(self) -> bool:
        ...

    def isItalic(self) -> bool:
        ...

    def makeClone(self, fontArguments: FontArguments) -> Typeface:
        ...

    def serialize(self, behavior: Typeface.SerializeBehavior=...) -> Data:
        ...

    def unicharToGlyph(self, unichar: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def unicharsToGlyphs(self, chars: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> list[int]:
        ...

    def uniqueID(self) -> int:
        ...

class FontStyleSet(RefCnt):

    @staticmethod
    def CreateEmpty() -> FontStyleSet:
        ...

    def __getitem__(self, index: typing.SupportsInt | typing.SupportsIndex) -> tuple:
        ...

    def __len__(self) -> int:
        ...

    def __repr__(self) -> str:
        ...

    def count(self) -> int:
        ...

    def createTypeface(self, index: typing.SupportsInt | typing.SupportsIndex) -> Typeface:
        ...

    def getStyle(self, index: typing.SupportsInt | typing.SupportsIndex) -> tuple:
        ...

    def matchStyle(self, pattern: FontStyle) -> Typeface:
        ...

class FontMgr(RefCnt):

    @staticmethod
    def New_Custom_Directory(dir: str) -> FontMgr:
        ...

    @staticmethod
    @typing.overload
    def New_Custom_Empty() -> FontMgr:
        ...

    @staticmethod
    @typing.overload
    def New_Custom_Empty(filename: str) -> FontMgr:
        ...

    @staticmethod
    @typing.overload
    def New_Custom_Empty(data: Data) -> FontMgr:
        ...

    @staticmethod
    def OneFontMgr(*args, **kwargs):
        ...

    @staticmethod
    def RefDefault() -> FontMgr:
        ...

    def __getitem__(self, index: typing.SupportsInt | typing.SupportsIndex) -> str:
        ...

    def __init__(self) -> None:
        ...

    def __len__(self) -> int:
        ...

    def countFamilies(self) -> int:
        ...

    def createStyleSet(self, index: typing.SupportsInt | typing.SupportsIndex) -> FontStyleSet:
        ...

    def getFamilyName(self, index: typing.SupportsInt | typing.SupportsIndex) -> str:
        ...

    def legacyMakeTypeface(self, familyName: str, style: FontStyle) -> Typeface:
        ...

    def makeFromData(self, data: Data, ttcIndex: typing.SupportsInt | typing.SupportsIndex=0) -> Typeface:
        ...

    def makeFromFile(self, path: str, ttcIndex: typing.SupportsInt | typing.SupportsIndex=0) -> Typeface:
        ...

    def matchFamily(self, familyName: str) -> FontStyleSet:
        ...

    def matchFamilyStyle(self, familyName: typing.Any, style: FontStyle) -> Typeface:
        ...

    def matchFamilyStyleCharacter(self, familyName: str, style: FontStyle, bcp47: collections.abc.Sequence[str], character: typing.SupportsInt | typing.SupportsIndex) -> Typeface:
        ...

class FontHinting:
    __members__: typing.ClassVar[dict[str, FontHinting]]
    kFull: typing.ClassVar[FontHinting]
    kNone: typing.ClassVar[FontHinting]
    kNormal: typing.ClassVar[FontHinting]
    kSlight: typing.ClassVar[FontHinting]

    @typing.overload
    def __eq__(self, other: FontHinting) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: FontHinting) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class TextEncoding:
    __members__: typing.ClassVar[dict[str, TextEncoding]]
    kGlyphID: typing.ClassVar[TextEncoding]
    kUTF16: typing.ClassVar[TextEncoding]
    kUTF32: typing.ClassVar[TextEncoding]
    kUTF8: typing.ClassVar[TextEncoding]

    @typing.overload
    def __eq__(self, other: TextEncoding) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: TextEncoding) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class Font:

    class Edging:
        __members__: typing.ClassVar[dict[str, Font.Edging]]
        kAlias: typing.ClassVar[Font.Edging]
        kAntiAlias: typing.ClassVar[Font.Edging]
        kSubpixelAntiAlias: typing.ClassVar[Font.Edging]

        @typing.overload
        def __eq__(self, other: Font.Edging) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Font.Edging) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    __hash__: typing.ClassVar[None] = None
    kAlias: typing.ClassVar[Font.Edging]
    kAntiAlias: typing.ClassVar[Font.Edging]
    kSubpixelAntiAlias: typing.ClassVar[Font.Edging]

    def __eq__(self, arg0: Font) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, typeface: typing.Any, size: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, typeface: typing.Any) -> None:
        ...

    @typing.overload
    def __init__(self, typeface: typing.Any, size: typing.SupportsFloat | typing.SupportsIndex, scaleX: typing.SupportsFloat | typing.SupportsIndex, skewX: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def __ne__(self, arg0: Font) -> bool:
        ...

    def countText(self, text: str, encoding: TextEncoding=...) -> int:
        ...

    def dump(self) -> None:
        ...

    def getBounds(self, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], paint: SkPaint=None) -> list[Rect]:
        ...

    def getEdging(self) -> Font.Edging:
        ...

    def getHinting(self) -> FontHinting:
        ...

    def getMetrics(self) -> SkFontMetrics:
        ...

    def getPath(self, glyphID: typing.SupportsInt | typing.SupportsIndex) -> typing.Any:
        ...

    def getPaths(self, glyphIDs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> typing.Any:
        ...

    def getPos(self, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], origin: Point=...) -> list[Point]:
        ...

    def getScaleX(self) -> float:
        ...

    def getSize(self) -> float:
        ...

    def getSkewX(self) -> float:
        ...

    def getSpacing(self) -> float:
        ...

    def getTypeface(self) -> Typeface:
        ...

    def getWidths(self, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> list[float]:
        ...

    def getWidthsBounds(self, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], paint: SkPaint=None) -> tuple[list[float], list[Rect]]:
        ...

    def getXPos(self, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], origin: typing.SupportsFloat | typing.SupportsIndex=0) -> list[float]:
        ...

    def isBaselineSnap(self) -> bool:
        ...

    def isEmbeddedBitmaps(self) -> bool:
        ...

    def isEmbolden(self) -> bool:
        ...

    def isForceAutoHinting(self) -> bool:
        ...

    def isLinearMetrics(self) -> bool:
        ...

    def isSubpixel(self) -> bool:
        ...

    def makeWithSize(self, size: typing.SupportsFloat | typing.SupportsIndex) -> Font:
        ...

    def measureText(self, text: str, encoding: TextEncoding=..., bounds: Rect=None, paint: SkPaint=None) -> float:
        ...

    def refTypeface(self) -> Typeface:
        ...

    def setBaselineSnap(self, baselineSnap: bool) -> None:
        ...

    def setEdging(self, edging: Font.Edging) -> None:
        ...

    def setEmbeddedBitmaps(self, embeddedBitmaps: bool) -> None:
        ...

    def setEmbolden(self, embolden: bool) -> None:
        ...

    def setForceAutoHinting(self, forceAutoHinting: bool) -> None:
        ...

    def setHinting(self, hintingLevel: FontHinting) -> None:
        ...

    def setLinearMetrics(self, linearMetrics: bool) -> None:
        ...

    def setScaleX(self, scaleX: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setSize(self, textSize: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setSkewX(self, skewX: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setSubpixel(self, subpixel: bool) -> None:
        ...

    def setTypeface(self, typeface: Typeface) -> None:
        ...

    def textToGlyphs(self, text: str, encoding: TextEncoding=...) -> list[int]:
        ...

    def unicharToGlyph(self, uni: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def unicharsToGlyphs(self, uni: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> list[int]:
        ...

class FontMetrics:

    class FontMetricsFlags:
        __members__: typing.ClassVar[dict[str, FontMetrics.FontMetricsFlags]]
        kStrikeoutPositionIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]
        kStrikeoutThicknessIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]
        kUnderlinePositionIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]
        kUnderlineThicknessIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]

        @typing.overload
        def __and__(self, other: FontMetrics.FontMetricsFlags) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: FontMetrics.FontMetricsFlags) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: FontMetrics.FontMetricsFlags) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: FontMetrics.FontMetricsFlags) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: FontMetrics.FontMetricsFlags) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: FontMetrics.FontMetricsFlags) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: FontMetrics.FontMetricsFlags) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: FontMetrics.FontMetricsFlags) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: FontMetrics.FontMetricsFlags) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: FontMetrics.FontMetricsFlags) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: FontMetrics.FontMetricsFlags) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: FontMetrics.FontMetricsFlags) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kStrikeoutPositionIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]
    kStrikeoutThicknessIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]
    kUnderlinePositionIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]
    kUnderlineThicknessIsValid_Flag: typing.ClassVar[FontMetrics.FontMetricsFlags]

    def __init__(self) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def hasStrikeoutPosition(self, position: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def hasStrikeoutThickness(self, thickness: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def hasUnderlinePosition(self, position: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def hasUnderlineThickness(self, thickness: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    @property
    def fAscent(self) -> float:
        ...

    @fAscent.setter
    def fAscent(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fAvgCharWidth(self) -> float:
        ...

    @fAvgCharWidth.setter
    def fAvgCharWidth(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fBottom(self) -> float:
        ...

    @fBottom.setter
    def fBottom(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fCapHeight(self) -> float:
        ...

    @fCapHeight.setter
    def fCapHeight(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fDescent(self) -> float:
        ...

    @fDescent.setter
    def fDescent(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fFlags(self) -> int:
        ...

    @fFlags.setter
    def fFlags(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fLeading(self) -> float:
        ...

    @fLeading.setter
    def fLeading(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fMaxCharWidth(self) -> float:
        ...

    @fMaxCharWidth.setter
    def fMaxCharWidth(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fStrikeoutPosition(self) -> float:
        ...

    @fStrikeoutPosition.setter
    def fStrikeoutPosition(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fStrikeoutThickness(self) -> float:
        ...

    @fStrikeoutThickness.setter
    def fStrikeoutThickness(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fTop(self) -> float:
        ...

    @fTop.setter
    def fTop(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fUnderlinePosition(self) -> float:
        ...

    @fUnderlinePosition.setter
    def fUnderlinePosition(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fUnderlineThickness(self) -> float:
        ...

    @fUnderlineThickness.setter
    def fUnderlineThickness(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fXHeight(self) -> float:
        ...

    @fXHeight.setter
    def fXHeight(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fXMax(self) -> float:
        ...

    @fXMax.setter
    def fXMax(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def fXMin(self) -> float:
        ...

    @fXMin.setter
    def fXMin(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class GrBackendApi:
    __members__: typing.ClassVar[dict[str, GrBackendApi]]
    kDirect3D: typing.ClassVar[GrBackendApi]
    kMetal: typing.ClassVar[GrBackendApi]
    kMock: typing.ClassVar[GrBackendApi]
    kOpenGL: typing.ClassVar[GrBackendApi]
    kOpenGL_GrBackend: typing.ClassVar[GrBackendApi]
    kVulkan: typing.ClassVar[GrBackendApi]

    @typing.overload
    def __eq__(self, other: GrBackendApi) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: GrBackendApi) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: GrBackendApi) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: GrBackendApi) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: GrBackendApi) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: GrBackendApi) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class gpuBackendApi:
    __members__: typing.ClassVar[dict[str, gpuBackendApi]]
    kDawn: typing.ClassVar[gpuBackendApi]
    kMetal: typing.ClassVar[gpuBackendApi]
    kMock: typing.ClassVar[gpuBackendApi]
    kVulkan: typing.ClassVar[gpuBackendApi]

    @typing.overload
    def __eq__(self, other: gpuBackendApi) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: gpuBackendApi) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: gpuBackendApi) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: gpuBackendApi) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: gpuBackendApi) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: gpuBackendApi) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrMipmapped:
    __members__: typing.ClassVar[dict[str, GrMipmapped]]
    kNo: typing.ClassVar[GrMipmapped]
    kYes: typing.ClassVar[GrMipmapped]

    @typing.overload
    def __eq__(self, other: GrMipmapped) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: GrMipmapped) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: GrMipmapped) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: GrMipmapped) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: GrMipmapped) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: GrMipmapped) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrRenderable:
    __members__: typing.ClassVar[dict[str, GrRenderable]]
    kNo: typing.ClassVar[GrRenderable]
    kYes: typing.ClassVar[GrRenderable]

    @typing.overload
    def __eq__(self, other: GrRenderable) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: GrRenderable) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: GrRenderable) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: GrRenderable) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: GrRenderable) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: GrRenderable) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrProtected:
    __members__: typing.ClassVar[dict[str, GrProtected]]
    kNo: typing.ClassVar[GrProtected]
    kYes: typing.ClassVar[GrProtected]

    @typing.overload
    def __eq__(self, other: GrProtected) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: GrProtected) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: GrProtected) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: GrProtected) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: GrProtected) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: GrProtected) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrSurfaceOrigin:
    __members__: typing.ClassVar[dict[str, GrSurfaceOrigin]]
    kBottomLeft_GrSurfaceOrigin: typing.ClassVar[GrSurfaceOrigin]
    kTopLeft_GrSurfaceOrigin: typing.ClassVar[GrSurfaceOrigin]

    @typing.overload
    def __and__(self, other: GrSurfaceOrigin) -> int:
        ...

    @typing.overload
    def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __eq__(self, other: GrSurfaceOrigin) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: GrSurfaceOrigin) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: GrSurfaceOrigin) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    def __invert__(self) -> typing.Any:
        ...

    @typing.overload
    def __le__(self, other: GrSurfaceOrigin) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: GrSurfaceOrigin) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: GrSurfaceOrigin) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __or__(self, other: GrSurfaceOrigin) -> int:
        ...

    @typing.overload
    def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rand__(self, other: GrSurfaceOrigin) -> int:
        ...

    @typing.overload
    def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __repr__(self) -> str:
        ...

    @typing.overload
    def __ror__(self, other: GrSurfaceOrigin) -> int:
        ...

    @typing.overload
    def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: GrSurfaceOrigin) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @typing.overload
    def __xor__(self, other: GrSurfaceOrigin) -> int:
        ...

    @typing.overload
    def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrGLBackendState:
    __members__: typing.ClassVar[dict[str, GrGLBackendState]]
    kALL_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kBlend_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kFixedFunction_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kMSAAEnable_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kMisc_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kPixelStore_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kProgram_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kRenderTarget_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kStencil_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kTextureBinding_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kVertex_GrGLBackendState: typing.ClassVar[GrGLBackendState]
    kView_GrGLBackendState: typing.ClassVar[GrGLBackendState]

    @typing.overload
    def __eq__(self, other: GrGLBackendState) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: GrGLBackendState) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrFlushInfo:

    def __init__(self) -> None:
        ...

    @property
    def fNumSemaphores(self) -> int:
        ...

    @property
    def semaphores(self) -> typing.Any:
        ...

    @semaphores.setter
    def semaphores(self, arg1: collections.abc.Sequence[GrBackendSemaphore]) -> None:
        ...

class GrSemaphoresSubmitted:
    __members__: typing.ClassVar[dict[str, GrSemaphoresSubmitted]]
    kNo: typing.ClassVar[GrSemaphoresSubmitted]
    kYes: typing.ClassVar[GrSemaphoresSubmitted]

    @typing.overload
    def __eq__(self, other: GrSemaphoresSubmitted) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: GrSemaphoresSubmitted) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrColorType:
    __members__: typing.ClassVar[dict[str, GrColorType]]
    kABGR_4444: typing.ClassVar[GrColorType]
    kAlpha_16: typing.ClassVar[GrColorType]
    kAlpha_8: typing.ClassVar[GrColorType]
    kAlpha_8xxx: typing.ClassVar[GrColorType]
    kAlpha_F16: typing.ClassVar[GrColorType]
    kAlpha_F32xxx: typing.ClassVar[GrColorType]
    kBGRA_8888: typing.ClassVar[GrColorType]
    kBGR_565: typing.ClassVar[GrColorType]
    kGray_8: typing.ClassVar[GrColorType]
    kGray_8xxx: typing.ClassVar[GrColorType]
    kGray_F16: typing.ClassVar[GrColorType]
    kLast: typing.ClassVar[GrColorType]
    kRGBA_1010102: typing.ClassVar[GrColorType]
    kRGBA_16161616: typing.ClassVar[GrColorType]
    kRGBA_8888: typing.ClassVar[GrColorType]
    kRGBA_8888_SRGB: typing.ClassVar[GrColorType]
    kRGBA_F16: typing.ClassVar[GrColorType]
    kRGBA_F16_Clamped: typing.ClassVar[GrColorType]
    kRGBA_F32: typing.ClassVar[GrColorType]
    kRGB_888: typing.ClassVar[GrColorType]
    kRGB_888x: typing.ClassVar[GrColorType]
    kRG_1616: typing.ClassVar[GrColorType]
    kRG_88: typing.ClassVar[GrColorType]
    kRG_F16: typing.ClassVar[GrColorType]
    kR_16: typing.ClassVar[GrColorType]
    kR_8: typing.ClassVar[GrColorType]
    kR_F16: typing.ClassVar[GrColorType]
    kUnknown: typing.ClassVar[GrColorType]

    @typing.overload
    def __eq__(self, other: GrColorType) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: GrColorType) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrTextureType:
    __members__: typing.ClassVar[dict[str, GrTextureType]]
    k2D: typing.ClassVar[GrTextureType]
    kExternal: typing.ClassVar[GrTextureType]
    kNone: typing.ClassVar[GrTextureType]
    kRectangle: typing.ClassVar[GrTextureType]

    @typing.overload
    def __eq__(self, other: GrTextureType) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: GrTextureType) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrBackendSemaphore:

    @staticmethod
    def MakeVk(semaphore: typing_extensions.CapsuleType) -> GrBackendSemaphore:
        ...

    def __init__(self) -> None:
        ...

    def isInitialized(self) -> bool:
        ...

    def vkSemaphore(self) -> typing_extensions.CapsuleType:
        ...

class GrBackendFormat:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def MakeGL(format: typing.SupportsInt | typing.SupportsIndex, target: typing.SupportsInt | typing.SupportsIndex) -> GrBackendFormat:
        ...

    @staticmethod
    def MakeMock(colorType: GrColorType, compression: SkTextureCompressionType, isStencilFormat: bool=False) -> GrBackendFormat:
        ...

    @staticmethod
    @typing.overload
    def MakeVk(format: VkFormat, willUseDRMFormatModifiers: bool=False) -> GrBackendFormat:
        ...

    @staticmethod
    @typing.overload
    def MakeVk(ycbcrInfo: ..., willUseDRMFormatModifiers: bool=False) -> GrBackendFormat:
        ...

    def __eq__(self, other: GrBackendFormat) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: GrBackendFormat) -> None:
        ...

    def __ne__(self, other: GrBackendFormat) -> bool:
        ...

    def asGLFormat(self) -> GrGLFormat:
        ...

    def asMockColorType(self) -> GrColorType:
        ...

    def asMockCompressionType(self) -> SkTextureCompressionType:
        ...

    def asVkFormat(self, format: VkFormat) -> bool:
        ...

    def backend(self) -> GrBackendApi:
        ...

    def channelMask(self) -> int:
        ...

    def getVkYcbcrConversionInfo(self) -> ...:
        ...

    def isValid(self) -> bool:
        ...

    def makeTexture2D(self) -> GrBackendFormat:
        ...

    def textureType(self) -> GrTextureType:
        ...

class GrBackendTexture:

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, mipMapped: GrMipmapped, glInfo: GrGLTextureInfo) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, vkInfo: GrVkImageInfo) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, mipMapped: GrMipmapped, mockInfo: GrMockTextureInfo) -> None:
        ...

    @typing.overload
    def __init__(self, that: GrBackendTexture) -> None:
        ...

    def backend(self) -> GrBackendApi:
        ...

    def dimensions(self) -> ISize:
        ...

    def getBackendFormat(self) -> GrBackendFormat:
        ...

    def getGLTextureInfo(self, info: GrGLTextureInfo) -> bool:
        ...

    def getMockTextureInfo(self, info: GrMockTextureInfo) -> bool:
        ...

    def getVkImageInfo(self, info: GrVkImageInfo) -> bool:
        ...

    def glTextureParametersModified(self) -> None:
        ...

    def hasMipmaps(self) -> bool:
        ...

    def height(self) -> int:
        ...

    def isProtected(self) -> bool:
        ...

    def isSameTexture(self, texture: GrBackendTexture) -> bool:
        ...

    def isValid(self) -> bool:
        ...

    def setMutableState(self, state: ...) -> None:
        ...

    def setVkImageLayout(self, layout: VkImageLayout) -> None:
        ...

    def width(self) -> int:
        ...

class GrContextOptions:

    def __init__(self) -> None:
        ...

class GrBackendRenderTarget:

    @staticmethod
    def MakeGL(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, sampleCnt: typing.SupportsInt | typing.SupportsIndex, stencilBits: typing.SupportsInt | typing.SupportsIndex, glInfo: GrGLFramebufferInfo) -> GrBackendRenderTarget:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, sampleCnt: typing.SupportsInt | typing.SupportsIndex, stencilBits: typing.SupportsInt | typing.SupportsIndex, glInfo: GrGLFramebufferInfo) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, vkInfo: GrVkImageInfo) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, sampleCnt: typing.SupportsInt | typing.SupportsIndex, vkInfo: GrVkImageInfo) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, sampleCnt: typing.SupportsInt | typing.SupportsIndex, stencilBits: typing.SupportsInt | typing.SupportsIndex, mockInfo: GrMockRenderTargetInfo) -> None:
        ...

    def backend(self) -> GrBackendApi:
        ...

    def dimensions(self) -> ISize:
        ...

    def getBackendFormat(self) -> GrBackendFormat:
        ...

    def getGLFramebufferInfo(self, info: GrGLFramebufferInfo) -> bool:
        ...

    def getMockRenderTargetInfo(self, info: GrMockRenderTargetInfo) -> bool:
        ...

    def getVkImageInfo(self, info: GrVkImageInfo) -> bool:
        ...

    def height(self) -> int:
        ...

    def isFramebufferOnly(self) -> bool:
        ...

    def isProtected(self) -> bool:
        ...

    def isValid(self) -> bool:
        ...

    def sampleCnt(self) -> int:
        ...

    def setVkImageLayout(self, layout: VkImageLayout) -> None:
        ...

    def stencilBits(self) -> int:
        ...

    def width(self) -> int:
        ...

class GrContext_Base(RefCnt):

    def asDirectContext(self) -> GrDirectContext:
        ...

    def backend(self) -> GrBackendApi:
        ...

    def compressedBackendFormat(self, arg0: SkTextureCompressionType) -> GrBackendFormat:
        ...

    def defaultBackendFormat(self, arg0: SkColorType, arg1: GrRenderable) -> GrBackendFormat:
        ...

    def threadSafeProxy(self) -> GrContextThreadSafeProxy:
        ...

class GrImageContext(GrContext_Base):
    pass

class GrRecordingContext(GrImageContext):

    def abandoned(self) -> bool:
        ...

    def colorTypeSupportedAsImage(self, arg0: SkColorType) -> bool:
        ...

    def colorTypeSupportedAsSurface(self, colorType: SkColorType) -> bool:
        ...

    def defaultBackendFormat(self, colorType: SkColorType, renderable: GrRenderable=...) -> GrBackendFormat:
        ...

    def maxRenderTargetSize(self) -> int:
        ...

    def maxSurfaceSampleCountForColorType(self, arg0: SkColorType) -> int:
        ...

    def maxTextureSize(self) -> int:
        ...

class GrSyncCpu:
    __members__: typing.ClassVar[dict[str, GrSyncCpu]]
    kNo: typing.ClassVar[GrSyncCpu]
    kYes: typing.ClassVar[GrSyncCpu]

    @typing.overload
    def __eq__(self, other: GrSyncCpu) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: GrSyncCpu) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: GrSyncCpu) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: GrSyncCpu) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: GrSyncCpu) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: GrSyncCpu) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrPurgeResourceOptions:
    __members__: typing.ClassVar[dict[str, GrPurgeResourceOptions]]
    kAllResources: typing.ClassVar[GrPurgeResourceOptions]
    kScratchResourcesOnly: typing.ClassVar[GrPurgeResourceOptions]

    @typing.overload
    def __eq__(self, other: GrPurgeResourceOptions) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: GrPurgeResourceOptions) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: GrPurgeResourceOptions) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: GrPurgeResourceOptions) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: GrPurgeResourceOptions) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: GrPurgeResourceOptions) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrDirectContext(GrRecordingContext):

    @staticmethod
    def ComputeImageSize(image: SkImage, mipMapped: GrMipmapped, useNextPow2: bool=False) -> int:
        ...

    @staticmethod
    @typing.overload
    def MakeGL(interface: GrGLInterface, options: GrContextOptions) -> GrDirectContext:
        ...

    @staticmethod
    @typing.overload
    def MakeGL(interface: GrGLInterface) -> GrDirectContext:
        ...

    @staticmethod
    @typing.overload
    def MakeGL(options: GrContextOptions) -> GrDirectContext:
        ...

    @staticmethod
    @typing.overload
    def MakeGL() -> GrDirectContext:
        ...

    @staticmethod
    @typing.overload
    def MakeMock(mockOptions: GrMockOptions, options: GrContextOptions) -> GrDirectContext:
        ...

    @staticmethod
    @typing.overload
    def MakeMock(mockOptions: GrMockOptions) -> GrDirectContext:
        ...

    @staticmethod
    @typing.overload
    def MakeVulkan(backendContext: ..., options: GrContextOptions) -> GrDirectContext:
        ...

    @staticmethod
    @typing.overload
    def MakeVulkan(backendContext: ...) -> GrDirectContext:
        ...

    @typing.overload
    def abandonContext(self) -> None:
        ...

    @typing.overload
    def abandonContext(self) -> None:
        ...

    def abandoned(self) -> bool:
        ...

    def checkAsyncWorkCompletion(self) -> None:
        ...

    def colorTypeSupportedAsImage(self, colorType: SkColorType) -> bool:
        ...

    def colorTypeSupportedAsSurface(self, colorType: SkColorType) -> bool:
        ...

    def compressedBackendFormat(self, compressionType: SkTextureCompressionType) -> GrBackendFormat:
        ...

    @typing.overload
    def createBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, backendFormat: GrBackendFormat, mipMapped: GrMipmapped, renderable: GrRenderable, isProtected: GrProtected=..., label: str='') -> GrBackendTexture:
        ...

    @typing.overload
    def createBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, colorType: SkColorType, mipMapped: GrMipmapped, renderable: GrRenderable, isProtected: GrProtected=..., label: str='') -> GrBackendTexture:
        ...

    @typing.overload
    def createBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, backendFormat: GrBackendFormat, color: Color4f, mipMapped: GrMipmapped, renderable: GrRenderable, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    @typing.overload
    def createBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, colorType: SkColorType, color: Color4f, mipMapped: GrMipmapped, renderable: GrRenderable, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    @typing.overload
    def createBackendTexture(self, srcData: collections.abc.Sequence[SkPixmap], renderable: GrRenderable, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    @typing.overload
    def createBackendTexture(self, pixmap: SkPixmap, renderable: GrRenderable, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    @typing.overload
    def createCompressedBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, backendFormat: GrBackendFormat, color: Color4f, mipMapped: GrMipmapped, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    @typing.overload
    def createCompressedBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, type: SkTextureCompressionType, color: Color4f, mipMapped: GrMipmapped, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    @typing.overload
    def createCompressedBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, backendFormat: GrBackendFormat, data: typing_extensions.Buffer, mipMapped: GrMipmapped, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    @typing.overload
    def createCompressedBackendTexture(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, type: SkTextureCompressionType, data: typing_extensions.Buffer, mipMapped: GrMipmapped, isProtected: GrProtected=...) -> GrBackendTexture:
        ...

    def defaultBackendFormat(self, colorType: SkColorType, renderable: GrRenderable=...) -> GrBackendFormat:
        ...

    def deleteBackendTexture(self, texture: GrBackendTexture) -> None:
        ...

    @typing.overload
    def flush(self, info: GrFlushInfo) -> GrSemaphoresSubmitted:
        ...

    @typing.overload
    def flush(self) -> None:
        ...

    def flushAndSubmit(self, sync: GrSyncCpu=...) -> None:
        ...

    @typing.overload
    def freeGpuResources(self) -> None:
        ...

    @typing.overload
    def freeGpuResources(self) -> None:
        ...

    def getResourceCacheLimit(self) -> int:
        ...

    def getResourceCachePurgeableBytes(self) -> int:
        ...

    def getResourceCacheUsage(self, resourceCount: typing.SupportsInt | typing.SupportsIndex=None, maxResourceBytes: typing.SupportsInt | typing.SupportsIndex=None) -> None:
        ...

    def maxRenderTargetSize(self) -> int:
        ...

    def maxSurfaceSampleCountForColorType(self, colorType: SkColorType) -> int:
        ...

    def maxTextureSize(self) -> int:
        ...

    def oomed(self) -> bool:
        ...

    def precompileShader(self, key: Data, data: Data) -> bool:
        ...

    def purgeResourcesNotUsedInMs(self, msNotUsed: datetime.timedelta) -> None:
        ...

    @typing.overload
    def purgeUnlockedResources(self, maxBytesToPurge: typing.SupportsInt | typing.SupportsIndex, preferScratchResources: bool) -> None:
        ...

    @typing.overload
    def purgeUnlockedResources(self, opts: GrPurgeResourceOptions) -> None:
        ...

    @typing.overload
    def releaseResourcesAndAbandonContext(self) -> None:
        ...

    @typing.overload
    def releaseResourcesAndAbandonContext(self) -> None:
        ...

    def resetContext(self, state: typing.SupportsInt | typing.SupportsIndex=4294967295) -> None:
        ...

    def resetGLTextureBindings(self) -> None:
        ...

    def setBackendRenderTargetState(self, target: GrBackendRenderTarget, mutableState: ..., previousState: ...=None) -> bool:
        ...

    def setBackendTextureState(self, texture: GrBackendTexture, mutableState: ..., previousState: ...=None) -> bool:
        ...

    def setResourceCacheLimit(self, maxResourceBytes: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def storeVkPipelineCacheData(self) -> None:
        ...

    def submit(self, sync: GrSyncCpu=...) -> bool:
        ...

    def supportsDistanceFieldText(self) -> bool:
        ...

    @typing.overload
    def updateBackendTexture(self, backendTexture: GrBackendTexture, color: Color4f) -> bool:
        ...

    @typing.overload
    def updateBackendTexture(self, backendTexture: GrBackendTexture, srcData: collections.abc.Sequence[SkPixmap]) -> bool:
        ...

    def wait(self, semaphores: collections.abc.Sequence[GrBackendSemaphore], deleteSemaphoresAfterWait: bool=True) -> bool:
        ...

class GrGLFormat:
    __members__: typing.ClassVar[dict[str, GrGLFormat]]
    kALPHA8: typing.ClassVar[GrGLFormat]
    kBGRA8: typing.ClassVar[GrGLFormat]
    kCOMPRESSED_ETC1_RGB8: typing.ClassVar[GrGLFormat]
    kCOMPRESSED_RGB8_BC1: typing.ClassVar[GrGLFormat]
    kCOMPRESSED_RGB8_ETC2: typing.ClassVar[GrGLFormat]
    kCOMPRESSED_RGBA8_BC1: typing.ClassVar[GrGLFormat]
    kLUMINANCE16F: typing.ClassVar[GrGLFormat]
    kLUMINANCE8: typing.ClassVar[GrGLFormat]
    kLast: typing.ClassVar[GrGLFormat]
    kR16: typing.ClassVar[GrGLFormat]
    kR16F: typing.ClassVar[GrGLFormat]
    kR8: typing.ClassVar[GrGLFormat]
    kRG16: typing.ClassVar[GrGLFormat]
    kRG16F: typing.ClassVar[GrGLFormat]
    kRG8: typing.ClassVar[GrGLFormat]
    kRGB10_A2: typing.ClassVar[GrGLFormat]
    kRGB565: typing.ClassVar[GrGLFormat]
    kRGB8: typing.ClassVar[GrGLFormat]
    kRGBA16: typing.ClassVar[GrGLFormat]
    kRGBA16F: typing.ClassVar[GrGLFormat]
    kRGBA4: typing.ClassVar[GrGLFormat]
    kRGBA8: typing.ClassVar[GrGLFormat]
    kSRGB8_ALPHA8: typing.ClassVar[GrGLFormat]
    kUnknown: typing.ClassVar[GrGLFormat]

    @typing.overload
    def __eq__(self, other: GrGLFormat) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: GrGLFormat) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrGLTextureInfo:
    __hash__: typing.ClassVar[None] = None

    def __eq__(self, arg0: GrGLTextureInfo) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, target: typing.SupportsInt | typing.SupportsIndex, id: typing.SupportsInt | typing.SupportsIndex, format: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    @property
    def fFormat(self) -> int:
        ...

    @fFormat.setter
    def fFormat(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fID(self) -> int:
        ...

    @fID.setter
    def fID(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fTarget(self) -> int:
        ...

    @fTarget.setter
    def fTarget(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class GrGLFramebufferInfo:
    __hash__: typing.ClassVar[None] = None

    def __eq__(self, arg0: GrGLFramebufferInfo) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, FBOID: typing.SupportsInt | typing.SupportsIndex, format: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    @property
    def fFBOID(self) -> int:
        ...

    @fFBOID.setter
    def fFBOID(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fFormat(self) -> int:
        ...

    @fFormat.setter
    def fFormat(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class GrGLInterface(RefCnt):

    @staticmethod
    def MakeEGL() -> GrGLInterface:
        ...

    @staticmethod
    def MakeGLX() -> GrGLInterface:
        ...

    def __init__(self) -> None:
        ...

    def validate(self) -> bool:
        ...

class VkFormat:
    A1B5G5R5_UNORM_PACK16: typing.ClassVar[VkFormat]
    A1B5G5R5_UNORM_PACK16_KHR: typing.ClassVar[VkFormat]
    A1R5G5B5_UNORM_PACK16: typing.ClassVar[VkFormat]
    A2B10G10R10_SINT_PACK32: typing.ClassVar[VkFormat]
    A2B10G10R10_SNORM_PACK32: typing.ClassVar[VkFormat]
    A2B10G10R10_SSCALED_PACK32: typing.ClassVar[VkFormat]
    A2B10G10R10_UINT_PACK32: typing.ClassVar[VkFormat]
    A2B10G10R10_UNORM_PACK32: typing.ClassVar[VkFormat]
    A2B10G10R10_USCALED_PACK32: typing.ClassVar[VkFormat]
    A2R10G10B10_SINT_PACK32: typing.ClassVar[VkFormat]
    A2R10G10B10_SNORM_PACK32: typing.ClassVar[VkFormat]
    A2R10G10B10_SSCALED_PACK32: typing.ClassVar[VkFormat]
    A2R10G10B10_UINT_PACK32: typing.ClassVar[VkFormat]
    A2R10G10B10_UNORM_PACK32: typing.ClassVar[VkFormat]
    A2R10G10B10_USCALED_PACK32: typing.ClassVar[VkFormat]
    A4B4G4R4_UNORM_PACK16: typing.ClassVar[VkFormat]
    A4B4G4R4_UNORM_PACK16_EXT: typing.ClassVar[VkFormat]
    A4R4G4B4_UNORM_PACK16: typing.ClassVar[VkFormat]
    A4R4G4B4_UNORM_PACK16_EXT: typing.ClassVar[VkFormat]
    A8B8G8R8_SINT_PACK32: typing.ClassVar[VkFormat]
    A8B8G8R8_SNORM_PACK32: typing.ClassVar[VkFormat]
    A8B8G8R8_SRGB_PACK32: typing.ClassVar[VkFormat]
    A8B8G8R8_SSCALED_PACK32: typing.ClassVar[VkFormat]
    A8B8G8R8_UINT_PACK32: typing.ClassVar[VkFormat]
    A8B8G8R8_UNORM_PACK32: typing.ClassVar[VkFormat]
    A8B8G8R8_USCALED_PACK32: typing.ClassVar[VkFormat]
    A8_UNORM: typing.ClassVar[VkFormat]
    A8_UNORM_KHR: typing.ClassVar[VkFormat]
    ASTC_10x10_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x10_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_10x10_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x10_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x5_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x5_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_10x5_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x5_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x6_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x6_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_10x6_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x6_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x8_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x8_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_10x8_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_10x8_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_12x10_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_12x10_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_12x10_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_12x10_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_12x12_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_12x12_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_12x12_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_12x12_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_4x4_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_4x4_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_4x4_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_4x4_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_5x4_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_5x4_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_5x4_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_5x4_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_5x5_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_5x5_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_5x5_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_5x5_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_6x5_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_6x5_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_6x5_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_6x5_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_6x6_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_6x6_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_6x6_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_6x6_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x5_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x5_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_8x5_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x5_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x6_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x6_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_8x6_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x6_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x8_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x8_SFLOAT_BLOCK_EXT: typing.ClassVar[VkFormat]
    ASTC_8x8_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ASTC_8x8_UNORM_BLOCK: typing.ClassVar[VkFormat]
    B10G11R11_UFLOAT_PACK32: typing.ClassVar[VkFormat]
    B10X6G10X6R10X6G10X6_422_UNORM_4PACK16: typing.ClassVar[VkFormat]
    B10X6G10X6R10X6G10X6_422_UNORM_4PACK16_KHR: typing.ClassVar[VkFormat]
    B12X4G12X4R12X4G12X4_422_UNORM_4PACK16: typing.ClassVar[VkFormat]
    B12X4G12X4R12X4G12X4_422_UNORM_4PACK16_KHR: typing.ClassVar[VkFormat]
    B16G16R16G16_422_UNORM: typing.ClassVar[VkFormat]
    B16G16R16G16_422_UNORM_KHR: typing.ClassVar[VkFormat]
    B4G4R4A4_UNORM_PACK16: typing.ClassVar[VkFormat]
    B5G5R5A1_UNORM_PACK16: typing.ClassVar[VkFormat]
    B5G6R5_UNORM_PACK16: typing.ClassVar[VkFormat]
    B8G8R8A8_SINT: typing.ClassVar[VkFormat]
    B8G8R8A8_SNORM: typing.ClassVar[VkFormat]
    B8G8R8A8_SRGB: typing.ClassVar[VkFormat]
    B8G8R8A8_SSCALED: typing.ClassVar[VkFormat]
    B8G8R8A8_UINT: typing.ClassVar[VkFormat]
    B8G8R8A8_UNORM: typing.ClassVar[VkFormat]
    B8G8R8A8_USCALED: typing.ClassVar[VkFormat]
    B8G8R8G8_422_UNORM: typing.ClassVar[VkFormat]
    B8G8R8G8_422_UNORM_KHR: typing.ClassVar[VkFormat]
    B8G8R8_SINT: typing.ClassVar[VkFormat]
    B8G8R8_SNORM: typing.ClassVar[VkFormat]
    B8G8R8_SRGB: typing.ClassVar[VkFormat]
    B8G8R8_SSCALED: typing.ClassVar[VkFormat]
    B8G8R8_UINT: typing.ClassVar[VkFormat]
    B8G8R8_UNORM: typing.ClassVar[VkFormat]
    B8G8R8_USCALED: typing.ClassVar[VkFormat]
    BC1_RGBA_SRGB_BLOCK: typing.ClassVar[VkFormat]
    BC1_RGBA_UNORM_BLOCK: typing.ClassVar[VkFormat]
    BC1_RGB_SRGB_BLOCK: typing.ClassVar[VkFormat]
    BC1_RGB_UNORM_BLOCK: typing.ClassVar[VkFormat]
    BC2_SRGB_BLOCK: typing.ClassVar[VkFormat]
    BC2_UNORM_BLOCK: typing.ClassVar[VkFormat]
    BC3_SRGB_BLOCK: typing.ClassVar[VkFormat]
    BC3_UNORM_BLOCK: typing.ClassVar[VkFormat]
    BC4_SNORM_BLOCK: typing.ClassVar[VkFormat]
    BC4_UNORM_BLOCK: typing.ClassVar[VkFormat]
    BC5_SNORM_BLOCK: typing.ClassVar[VkFormat]
    BC5_UNORM_BLOCK: typing.ClassVar[VkFormat]
    BC6H_SFLOAT_BLOCK: typing.ClassVar[VkFormat]
    BC6H_UFLOAT_BLOCK: typing.ClassVar[VkFormat]
    BC7_SRGB_BLOCK: typing.ClassVar[VkFormat]
    BC7_UNORM_BLOCK: typing.ClassVar[VkFormat]
    D16_UNORM: typing.ClassVar[VkFormat]
    D16_UNORM_S8_UINT: typing.ClassVar[VkFormat]
    D24_UNORM_S8_UINT: typing.ClassVar[VkFormat]
    D32_SFLOAT: typing.ClassVar[VkFormat]
    D32_SFLOAT_S8_UINT: typing.ClassVar[VkFormat]
    E5B9G9R9_UFLOAT_PACK32: typing.ClassVar[VkFormat]
    EAC_R11G11_SNORM_BLOCK: typing.ClassVar[VkFormat]
    EAC_R11G11_UNORM_BLOCK: typing.ClassVar[VkFormat]
    EAC_R11_SNORM_BLOCK: typing.ClassVar[VkFormat]
    EAC_R11_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ETC2_R8G8B8A1_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ETC2_R8G8B8A1_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ETC2_R8G8B8A8_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ETC2_R8G8B8A8_UNORM_BLOCK: typing.ClassVar[VkFormat]
    ETC2_R8G8B8_SRGB_BLOCK: typing.ClassVar[VkFormat]
    ETC2_R8G8B8_UNORM_BLOCK: typing.ClassVar[VkFormat]
    G10X6B10X6G10X6R10X6_422_UNORM_4PACK16: typing.ClassVar[VkFormat]
    G10X6B10X6G10X6R10X6_422_UNORM_4PACK16_KHR: typing.ClassVar[VkFormat]
    G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16_EXT: typing.ClassVar[VkFormat]
    G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G12X4B12X4G12X4R12X4_422_UNORM_4PACK16: typing.ClassVar[VkFormat]
    G12X4B12X4G12X4R12X4_422_UNORM_4PACK16_KHR: typing.ClassVar[VkFormat]
    G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16_EXT: typing.ClassVar[VkFormat]
    G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16: typing.ClassVar[VkFormat]
    G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16_KHR: typing.ClassVar[VkFormat]
    G16B16G16R16_422_UNORM: typing.ClassVar[VkFormat]
    G16B16G16R16_422_UNORM_KHR: typing.ClassVar[VkFormat]
    G16_B16R16_2PLANE_420_UNORM: typing.ClassVar[VkFormat]
    G16_B16R16_2PLANE_420_UNORM_KHR: typing.ClassVar[VkFormat]
    G16_B16R16_2PLANE_422_UNORM: typing.ClassVar[VkFormat]
    G16_B16R16_2PLANE_422_UNORM_KHR: typing.ClassVar[VkFormat]
    G16_B16R16_2PLANE_444_UNORM: typing.ClassVar[VkFormat]
    G16_B16R16_2PLANE_444_UNORM_EXT: typing.ClassVar[VkFormat]
    G16_B16_R16_3PLANE_420_UNORM: typing.ClassVar[VkFormat]
    G16_B16_R16_3PLANE_420_UNORM_KHR: typing.ClassVar[VkFormat]
    G16_B16_R16_3PLANE_422_UNORM: typing.ClassVar[VkFormat]
    G16_B16_R16_3PLANE_422_UNORM_KHR: typing.ClassVar[VkFormat]
    G16_B16_R16_3PLANE_444_UNORM: typing.ClassVar[VkFormat]
    G16_B16_R16_3PLANE_444_UNORM_KHR: typing.ClassVar[VkFormat]
    G8B8G8R8_422_UNORM: typing.ClassVar[VkFormat]
    G8B8G8R8_422_UNORM_KHR: typing.ClassVar[VkFormat]
    G8_B8R8_2PLANE_420_UNORM: typing.ClassVar[VkFormat]
    G8_B8R8_2PLANE_420_UNORM_KHR: typing.ClassVar[VkFormat]
    G8_B8R8_2PLANE_422_UNORM: typing.ClassVar[VkFormat]
    G8_B8R8_2PLANE_422_UNORM_KHR: typing.ClassVar[VkFormat]
    G8_B8R8_2PLANE_444_UNORM: typing.ClassVar[VkFormat]
    G8_B8R8_2PLANE_444_UNORM_EXT: typing.ClassVar[VkFormat]
    G8_B8_R8_3PLANE_420_UNORM: typing.ClassVar[VkFormat]
    G8_B8_R8_3PLANE_420_UNORM_KHR: typing.ClassVar[VkFormat]
    G8_B8_R8_3PLANE_422_UNORM: typing.ClassVar[VkFormat]
    G8_B8_R8_3PLANE_422_UNORM_KHR: typing.ClassVar[VkFormat]
    G8_B8_R8_3PLANE_444_UNORM: typing.ClassVar[VkFormat]
    G8_B8_R8_3PLANE_444_UNORM_KHR: typing.ClassVar[VkFormat]
    MAX_ENUM: typing.ClassVar[VkFormat]
    PVRTC1_2BPP_SRGB_BLOCK_IMG: typing.ClassVar[VkFormat]
    PVRTC1_2BPP_UNORM_BLOCK_IMG: typing.ClassVar[VkFormat]
    PVRTC1_4BPP_SRGB_BLOCK_IMG: typing.ClassVar[VkFormat]
    PVRTC1_4BPP_UNORM_BLOCK_IMG: typing.ClassVar[VkFormat]
    PVRTC2_2BPP_SRGB_BLOCK_IMG: typing.ClassVar[VkFormat]
    PVRTC2_2BPP_UNORM_BLOCK_IMG: typing.ClassVar[VkFormat]
    PVRTC2_4BPP_SRGB_BLOCK_IMG: typing.ClassVar[VkFormat]
    PVRTC2_4BPP_UNORM_BLOCK_IMG: typing.ClassVar[VkFormat]
    R10X6G10X6B10X6A10X6_UNORM_4PACK16: typing.ClassVar[VkFormat]
    R10X6G10X6B10X6A10X6_UNORM_4PACK16_KHR: typing.ClassVar[VkFormat]
    R10X6G10X6_UNORM_2PACK16: typing.ClassVar[VkFormat]
    R10X6G10X6_UNORM_2PACK16_KHR: typing.ClassVar[VkFormat]
    R10X6_UNORM_PACK16: typing.ClassVar[VkFormat]
    R10X6_UNORM_PACK16_KHR: typing.ClassVar[VkFormat]
    R12X4G12X4B12X4A12X4_UNORM_4PACK16: typing.ClassVar[VkFormat]
    R12X4G12X4B12X4A12X4_UNORM_4PACK16_KHR: typing.ClassVar[VkFormat]
    R12X4G12X4_UNORM_2PACK16: typing.ClassVar[VkFormat]
    R12X4G12X4_UNORM_2PACK16_KHR: typing.ClassVar[VkFormat]
    R12X4_UNORM_PACK16: typing.ClassVar[VkFormat]
    R12X4_UNORM_PACK16_KHR: typing.ClassVar[VkFormat]
    R16G16B16A16_SFLOAT: typing.ClassVar[VkFormat]
    R16G16B16A16_SINT: typing.ClassVar[VkFormat]
    R16G16B16A16_SNORM: typing.ClassVar[VkFormat]
    R16G16B16A16_SSCALED: typing.ClassVar[VkFormat]
    R16G16B16A16_UINT: typing.ClassVar[VkFormat]
    R16G16B16A16_UNORM: typing.ClassVar[VkFormat]
    R16G16B16A16_USCALED: typing.ClassVar[VkFormat]
    R16G16B16_SFLOAT: typing.ClassVar[VkFormat]
    R16G16B16_SINT: typing.ClassVar[VkFormat]
    R16G16B16_SNORM: typing.ClassVar[VkFormat]
    R16G16B16_SSCALED: typing.ClassVar[VkFormat]
    R16G16B16_UINT: typing.ClassVar[VkFormat]
    R16G16B16_UNORM: typing.ClassVar[VkFormat]
    R16G16B16_USCALED: typing.ClassVar[VkFormat]
    R16G16_S10_5_NV: typing.ClassVar[VkFormat]
    R16G16_SFIXED5_NV: typing.ClassVar[VkFormat]
    R16G16_SFLOAT: typing.ClassVar[VkFormat]
    R16G16_SINT: typing.ClassVar[VkFormat]
    R16G16_SNORM: typing.ClassVar[VkFormat]
    R16G16_SSCALED: typing.ClassVar[VkFormat]
    R16G16_UINT: typing.ClassVar[VkFormat]
    R16G16_UNORM: typing.ClassVar[VkFormat]
    R16G16_USCALED: typing.ClassVar[VkFormat]
    R16_SFLOAT: typing.ClassVar[VkFormat]
    R16_SINT: typing.ClassVar[VkFormat]
    R16_SNORM: typing.ClassVar[VkFormat]
    R16_SSCALED: typing.ClassVar[VkFormat]
    R16_UINT: typing.ClassVar[VkFormat]
    R16_UNORM: typing.ClassVar[VkFormat]
    R16_USCALED: typing.ClassVar[VkFormat]
    R32G32B32A32_SFLOAT: typing.ClassVar[VkFormat]
    R32G32B32A32_SINT: typing.ClassVar[VkFormat]
    R32G32B32A32_UINT: typing.ClassVar[VkFormat]
    R32G32B32_SFLOAT: typing.ClassVar[VkFormat]
    R32G32B32_SINT: typing.ClassVar[VkFormat]
    R32G32B32_UINT: typing.ClassVar[VkFormat]
    R32G32_SFLOAT: typing.ClassVar[VkFormat]
    R32G32_SINT: typing.ClassVar[VkFormat]
    R32G32_UINT: typing.ClassVar[VkFormat]
    R32_SFLOAT: typing.ClassVar[VkFormat]
    R32_SINT: typing.ClassVar[VkFormat]
    R32_UINT: typing.ClassVar[VkFormat]
    R4G4B4A4_UNORM_PACK16: typing.ClassVar[VkFormat]
    R4G4_UNORM_PACK8: typing.ClassVar[VkFormat]
    R5G5B5A1_UNORM_PACK16: typing.ClassVar[VkFormat]
    R5G6B5_UNORM_PACK16: typing.ClassVar[VkFormat]
    R64G64B64A64_SFLOAT: typing.ClassVar[VkFormat]
    R64G64B64A64_SINT: typing.ClassVar[VkFormat]
    R64G64B64A64_UINT: typing.ClassVar[VkFormat]
    R64G64B64_SFLOAT: typing.ClassVar[VkFormat]
    R64G64B64_SINT: typing.ClassVar[VkFormat]
    R64G64B64_UINT: typing.ClassVar[VkFormat]
    R64G64_SFLOAT: typing.ClassVar[VkFormat]
    R64G64_SINT: typing.ClassVar[VkFormat]
    R64G64_UINT: typing.ClassVar[VkFormat]
    R64_SFLOAT: typing.ClassVar[VkFormat]
    R64_SINT: typing.ClassVar[VkFormat]
    R64_UINT: typing.ClassVar[VkFormat]
    R8G8B8A8_SINT: typing.ClassVar[VkFormat]
    R8G8B8A8_SNORM: typing.ClassVar[VkFormat]
    R8G8B8A8_SRGB: typing.ClassVar[VkFormat]
    R8G8B8A8_SSCALED: typing.ClassVar[VkFormat]
    R8G8B8A8_UINT: typing.ClassVar[VkFormat]
    R8G8B8A8_UNORM: typing.ClassVar[VkFormat]
    R8G8B8A8_USCALED: typing.ClassVar[VkFormat]
    R8G8B8_SINT: typing.ClassVar[VkFormat]
    R8G8B8_SNORM: typing.ClassVar[VkFormat]
    R8G8B8_SRGB: typing.ClassVar[VkFormat]
    R8G8B8_SSCALED: typing.ClassVar[VkFormat]
    R8G8B8_UINT: typing.ClassVar[VkFormat]
    R8G8B8_UNORM: typing.ClassVar[VkFormat]
    R8G8B8_USCALED: typing.ClassVar[VkFormat]
    R8G8_SINT: typing.ClassVar[VkFormat]
    R8G8_SNORM: typing.ClassVar[VkFormat]
    R8G8_SRGB: typing.ClassVar[VkFormat]
    R8G8_SSCALED: typing.ClassVar[VkFormat]
    R8G8_UINT: typing.ClassVar[VkFormat]
    R8G8_UNORM: typing.ClassVar[VkFormat]
    R8G8_USCALED: typing.ClassVar[VkFormat]
    R8_SINT: typing.ClassVar[VkFormat]
    R8_SNORM: typing.ClassVar[VkFormat]
    R8_SRGB: typing.ClassVar[VkFormat]
    R8_SSCALED: typing.ClassVar[VkFormat]
    R8_UINT: typing.ClassVar[VkFormat]
    R8_UNORM: typing.ClassVar[VkFormat]
    R8_USCALED: typing.ClassVar[VkFormat]
    S8_UINT: typing.ClassVar[VkFormat]
    UNDEFINED: typing.ClassVar[VkFormat]
    X8_D24_UNORM_PACK32: typing.ClassVar[VkFormat]
    __members__: typing.ClassVar[dict[str, VkFormat]]

    @typing.overload
    def __eq__(self, other: VkFormat) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: VkFormat) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class VkImageLayout:
    ATTACHMENT_FEEDBACK_LOOP_OPTIMAL_EXT: typing.ClassVar[VkImageLayout]
    ATTACHMENT_OPTIMAL: typing.ClassVar[VkImageLayout]
    ATTACHMENT_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    COLOR_ATTACHMENT_OPTIMAL: typing.ClassVar[VkImageLayout]
    DEPTH_ATTACHMENT_OPTIMAL: typing.ClassVar[VkImageLayout]
    DEPTH_ATTACHMENT_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL: typing.ClassVar[VkImageLayout]
    DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    DEPTH_READ_ONLY_OPTIMAL: typing.ClassVar[VkImageLayout]
    DEPTH_READ_ONLY_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL: typing.ClassVar[VkImageLayout]
    DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    DEPTH_STENCIL_ATTACHMENT_OPTIMAL: typing.ClassVar[VkImageLayout]
    DEPTH_STENCIL_READ_ONLY_OPTIMAL: typing.ClassVar[VkImageLayout]
    FRAGMENT_DENSITY_MAP_OPTIMAL_EXT: typing.ClassVar[VkImageLayout]
    FRAGMENT_SHADING_RATE_ATTACHMENT_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    GENERAL: typing.ClassVar[VkImageLayout]
    MAX_ENUM: typing.ClassVar[VkImageLayout]
    PREINITIALIZED: typing.ClassVar[VkImageLayout]
    PRESENT_SRC_KHR: typing.ClassVar[VkImageLayout]
    READ_ONLY_OPTIMAL: typing.ClassVar[VkImageLayout]
    READ_ONLY_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    RENDERING_LOCAL_READ: typing.ClassVar[VkImageLayout]
    RENDERING_LOCAL_READ_KHR: typing.ClassVar[VkImageLayout]
    SHADER_READ_ONLY_OPTIMAL: typing.ClassVar[VkImageLayout]
    SHADING_RATE_OPTIMAL_NV: typing.ClassVar[VkImageLayout]
    SHARED_PRESENT_KHR: typing.ClassVar[VkImageLayout]
    STENCIL_ATTACHMENT_OPTIMAL: typing.ClassVar[VkImageLayout]
    STENCIL_ATTACHMENT_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    STENCIL_READ_ONLY_OPTIMAL: typing.ClassVar[VkImageLayout]
    STENCIL_READ_ONLY_OPTIMAL_KHR: typing.ClassVar[VkImageLayout]
    TRANSFER_DST_OPTIMAL: typing.ClassVar[VkImageLayout]
    TRANSFER_SRC_OPTIMAL: typing.ClassVar[VkImageLayout]
    UNDEFINED: typing.ClassVar[VkImageLayout]
    VIDEO_DECODE_DPB_KHR: typing.ClassVar[VkImageLayout]
    VIDEO_DECODE_DST_KHR: typing.ClassVar[VkImageLayout]
    VIDEO_DECODE_SRC_KHR: typing.ClassVar[VkImageLayout]
    VIDEO_ENCODE_DPB_KHR: typing.ClassVar[VkImageLayout]
    VIDEO_ENCODE_DST_KHR: typing.ClassVar[VkImageLayout]
    VIDEO_ENCODE_QUANTIZATION_MAP_KHR: typing.ClassVar[VkImageLayout]
    VIDEO_ENCODE_SRC_KHR: typing.ClassVar[VkImageLayout]
    __members__: typing.ClassVar[dict[str, VkImageLayout]]

    @typing.overload
    def __and__(self, other: VkImageLayout) -> int:
        ...

    @typing.overload
    def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __eq__(self, other: VkImageLayout) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: VkImageLayout) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: VkImageLayout) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    def __invert__(self) -> typing.Any:
        ...

    @typing.overload
    def __le__(self, other: VkImageLayout) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: VkImageLayout) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: VkImageLayout) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __or__(self, other: VkImageLayout) -> int:
        ...

    @typing.overload
    def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rand__(self, other: VkImageLayout) -> int:
        ...

    @typing.overload
    def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __repr__(self) -> str:
        ...

    @typing.overload
    def __ror__(self, other: VkImageLayout) -> int:
        ...

    @typing.overload
    def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: VkImageLayout) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @typing.overload
    def __xor__(self, other: VkImageLayout) -> int:
        ...

    @typing.overload
    def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class GrVkAlloc:

    def __init__(self) -> None:
        ...

class GrVkYcbcrConversionInfo:

    def __init__(self) -> None:
        ...

class GrVkImageInfo:
    fAlloc: GrVkAlloc
    fProtected: GrProtected
    fSharingMode: VkSharingMode
    fYcbcrConversionInfo: GrVkYcbcrConversionInfo

    def __init__(self) -> None:
        ...

    @property
    def fCurrentQueueFamily(self) -> int:
        ...

    @fCurrentQueueFamily.setter
    def fCurrentQueueFamily(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def fLevelCount(self) -> int:
        ...

    @fLevelCount.setter
    def fLevelCount(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class GrVkDrawableInfo:
    pass

class GrVkBackendContext:

    def __init__(self) -> None:
        ...

class GrMockTextureInfo:
    __hash__: typing.ClassVar[None] = None

    def __eq__(self, arg0: GrMockTextureInfo) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, colorType: GrColorType, compressionType: SkTextureCompressionType, id: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def colorType(self) -> GrColorType:
        ...

    def compressionType(self) -> SkTextureCompressionType:
        ...

    def getBackendFormat(self) -> GrBackendFormat:
        ...

    def id(self) -> int:
        ...

class GrMockRenderTargetInfo:
    __hash__: typing.ClassVar[None] = None

    def __eq__(self, arg0: GrMockRenderTargetInfo) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, colorType: GrColorType, id: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def colorType(self) -> GrColorType:
        ...

    def getBackendFormat(self) -> GrBackendFormat:
        ...

class GrMockOptions:

    def __init__(self) -> None:
        ...

class AlphaType:
    __members__: typing.ClassVar[dict[str, AlphaType]]
    kLastEnum_AlphaType: typing.ClassVar[AlphaType]
    kOpaque_AlphaType: typing.ClassVar[AlphaType]
    kPremul_AlphaType: typing.ClassVar[AlphaType]
    kUnknown_AlphaType: typing.ClassVar[AlphaType]
    kUnpremul_AlphaType: typing.ClassVar[AlphaType]

    @typing.overload
    def __eq__(self, other: AlphaType) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: AlphaType) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class ColorType:
    __members__: typing.ClassVar[dict[str, ColorType]]
    kA16_float_ColorType: typing.ClassVar[ColorType]
    kA16_unorm_ColorType: typing.ClassVar[ColorType]
    kARGB_4444_ColorType: typing.ClassVar[ColorType]
    kAlpha_8_ColorType: typing.ClassVar[ColorType]
    kBGRA_1010102_ColorType: typing.ClassVar[ColorType]
    kBGRA_8888_ColorType: typing.ClassVar[ColorType]
    kBGR_101010x_ColorType: typing.ClassVar[ColorType]
    kGray_8_ColorType: typing.ClassVar[ColorType]
    kN32_ColorType: typing.ClassVar[ColorType]
    kR16G16B16A16_unorm_ColorType: typing.ClassVar[ColorType]
    kR16G16_float_ColorType: typing.ClassVar[ColorType]
    kR16G16_unorm_ColorType: typing.ClassVar[ColorType]
    kR8G8_unorm_ColorType: typing.ClassVar[ColorType]
    kRGBA_1010102_ColorType: typing.ClassVar[ColorType]
    kRGBA_8888_ColorType: typing.ClassVar[ColorType]
    kRGBA_F16Norm_ColorType: typing.ClassVar[ColorType]
    kRGBA_F16_ColorType: typing.ClassVar[ColorType]
    kRGBA_F32_ColorType: typing.ClassVar[ColorType]
    kRGB_101010x_ColorType: typing.ClassVar[ColorType]
    kRGB_565_ColorType: typing.ClassVar[ColorType]
    kRGB_888x_ColorType: typing.ClassVar[ColorType]
    kUnknown_ColorType: typing.ClassVar[ColorType]

    @typing.overload
    def __eq__(self, other: ColorType) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: ColorType) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class YUVColorSpace:
    __members__: typing.ClassVar[dict[str, YUVColorSpace]]
    kBT2020_YUVColorSpace: typing.ClassVar[YUVColorSpace]
    kIdentity_YUVColorSpace: typing.ClassVar[YUVColorSpace]
    kJPEG_YUVColorSpace: typing.ClassVar[YUVColorSpace]
    kLastEnum_YUVColorSpace: typing.ClassVar[YUVColorSpace]
    kRec601_YUVColorSpace: typing.ClassVar[YUVColorSpace]
    kRec709_YUVColorSpace: typing.ClassVar[YUVColorSpace]

    @typing.overload
    def __eq__(self, other: YUVColorSpace) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: YUVColorSpace) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class ColorInfo:
    __hash__: typing.ClassVar[None] = None

    def __eq__(self, arg0: ColorInfo) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, ct: ColorType, at: AlphaType, cs: ColorSpace=None) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: ColorInfo) -> None:
        ...

    def __ne__(self, arg0: ColorInfo) -> bool:
        ...

    def __repr__(self: SkImageInfo) -> str:
        ...

    def alphaType(self) -> AlphaType:
        ...

    def bytesPerPixel(self) -> int:
        ...

    def colorSpace(self) -> ColorSpace:
        ...

    def colorType(self) -> ColorType:
        ...

    def gammaCloseToSRGB(self) -> bool:
        ...

    def isOpaque(self) -> bool:
        ...

    def makeAlphaType(self, newAlphaType: AlphaType) -> ColorInfo:
        ...

    def makeColorSpace(self, cs: ColorSpace) -> ColorInfo:
        ...

    def makeColorType(self, newColorType: ColorType) -> ColorInfo:
        ...

    def refColorSpace(self) -> ColorSpace:
        ...

    def shiftPerPixel(self) -> int:
        ...

class ImageInfo:
    __hash__: typing.ClassVar[None] = None

    @staticmethod
    def ByteSizeOverflowed(byteSize: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @staticmethod
    @typing.overload
    def Make(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, ct: ColorType, at: AlphaType, cs: ColorSpace=None) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def Make(dimensions: ISize, ct: ColorType, at: AlphaType, cs: ColorSpace=None) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def Make(dimensions: ISize, colorInfo: ColorInfo) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def MakeA8(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def MakeA8(dimensions: ISize) -> ImageInfo:
        ...

    @staticmethod
    def MakeN32(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, at: AlphaType, cs: ColorSpace=None) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def MakeN32Premul(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, cs: ColorSpace=None) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def MakeN32Premul(dimensions: ISize, cs: ColorSpace=None) -> ImageInfo:
        ...

    @staticmethod
    def MakeS32(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, at: AlphaType) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def MakeUnknown(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> ImageInfo:
        ...

    @staticmethod
    @typing.overload
    def MakeUnknown() -> ImageInfo:
        ...

    def __eq__(self, arg0: ImageInfo) -> bool:
        ...

    def __init__(self) -> None:
        ...

    def __ne__(self, arg0: ImageInfo) -> bool:
        ...

    def alphaType(self) -> AlphaType:
        ...

    def bounds(self) -> IRect:
        ...

    def bytesPerPixel(self) -> int:
        ...

    def colorInfo(self) -> ColorInfo:
        ...

    def colorSpace(self) -> ColorSpace:
        ...

    def colorType(self) -> ColorType:
        ...

    def computeByteSize(self, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def computeMinByteSize(self) -> int:
        ...

    def computeOffset(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def dimensions(self) -> ISize:
        ...

    def gammaCloseToSRGB(self) -> bool:
        ...

    def height(self) -> int:
        ...

    def isEmpty(self) -> bool:
        ...

    def isOpaque(self) -> bool:
        ...

    def makeAlphaType(self, newAlphaType: AlphaType) -> ImageInfo:
        ...

    def makeColorSpace(self, cs: ColorSpace) -> ImageInfo:
        ...

    def makeColorType(self, newColorType: ColorType) -> ImageInfo:
        ...

    def makeDimensions(self, newSize: ISize) -> ImageInfo:
        ...

    def makeWH(self, newWidth: typing.SupportsInt | typing.SupportsIndex, newHeight: typing.SupportsInt | typing.SupportsIndex) -> ImageInfo:
        ...

    def minRowBytes(self) -> int:
        ...

    def minRowBytes64(self) -> int:
        ...

    def refColorSpace(self) -> ColorSpace:
        ...

    def reset(self) -> None:
        ...

    def shiftPerPixel(self) -> int:
        ...

    def validRowBytes(self, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def width(self) -> int:
        ...

class YUVAInfo:

    class PlaneConfig:
        __members__: typing.ClassVar[dict[str, YUVAInfo.PlaneConfig]]
        kUYV: typing.ClassVar[YUVAInfo.PlaneConfig]
        kUYVA: typing.ClassVar[YUVAInfo.PlaneConfig]
        kUnknown: typing.ClassVar[YUVAInfo.PlaneConfig]
        kYUV: typing.ClassVar[YUVAInfo.PlaneConfig]
        kYUVA: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_UV: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_UV_A: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_U_V: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_U_V_A: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_VU: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_VU_A: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_V_U: typing.ClassVar[YUVAInfo.PlaneConfig]
        kY_V_U_A: typing.ClassVar[YUVAInfo.PlaneConfig]

        @typing.overload
        def __eq__(self, other: YUVAInfo.PlaneConfig) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: YUVAInfo.PlaneConfig) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Subsampling:
        __members__: typing.ClassVar[dict[str, YUVAInfo.Subsampling]]
        k410: typing.ClassVar[YUVAInfo.Subsampling]
        k411: typing.ClassVar[YUVAInfo.Subsampling]
        k420: typing.ClassVar[YUVAInfo.Subsampling]
        k422: typing.ClassVar[YUVAInfo.Subsampling]
        k440: typing.ClassVar[YUVAInfo.Subsampling]
        k444: typing.ClassVar[YUVAInfo.Subsampling]
        kUnknown: typing.ClassVar[YUVAInfo.Subsampling]

        @typing.overload
        def __eq__(self, other: YUVAInfo.Subsampling) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: YUVAInfo.Subsampling) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Siting:
        __members__: typing.ClassVar[dict[str, YUVAInfo.Siting]]
        kCentered: typing.ClassVar[YUVAInfo.Siting]

        @typing.overload
        def __eq__(self, other: YUVAInfo.Siting) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: YUVAInfo.Siting) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    __hash__: typing.ClassVar[None] = None
    k410: typing.ClassVar[YUVAInfo.Subsampling]
    k411: typing.ClassVar[YUVAInfo.Subsampling]
    k420: typing.ClassVar[YUVAInfo.Subsampling]
    k422: typing.ClassVar[YUVAInfo.Subsampling]
    k440: typing.ClassVar[YUVAInfo.Subsampling]
    k444: typing.ClassVar[YUVAInfo.Subsampling]
    kCentered: typing.ClassVar[YUVAInfo.Siting]
    kMaxPlanes: typing.ClassVar[int] = 4
    kUYV: typing.ClassVar[YUVAInfo.PlaneConfig]
    kUYVA: typing.ClassVar[YUVAInfo.PlaneConfig]
    kUnknown: typing.ClassVar[YUVAInfo.Subsampling]
    kYUV: typing.ClassVar[YUVAInfo.PlaneConfig]
    kYUVA: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_UV: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_UV_A: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_U_V: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_U_V_A: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_VU: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_VU_A: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_V_U: typing.ClassVar[YUVAInfo.PlaneConfig]
    kY_V_U_A: typing.ClassVar[YUVAInfo.PlaneConfig]

    @staticmethod
    def HasAlpha(config: YUVAInfo.PlaneConfig) -> bool:
        ...

    @staticmethod
    def NumChannelsInPlane(config: YUVAInfo.PlaneConfig, i: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @staticmethod
    def NumPlanes(config: YUVAInfo.PlaneConfig) -> int:
        ...

    @staticmethod
    def PlaneDimensions(imageDimensions: ISize, config: YUVAInfo.PlaneConfig, sampling: YUVAInfo.Subsampling, origin: EncodedOrigin) -> list[ISize]:
        ...

    def __eq__(self, arg0: YUVAInfo) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, dimensions: ISize, config: YUVAInfo.PlaneConfig, sampling: YUVAInfo.Subsampling, yuvColorSpace: YUVColorSpace, origin: EncodedOrigin=..., sittingX: YUVAInfo.Siting=..., sittingY: YUVAInfo.Siting=...) -> None:
        ...

    def __ne__(self, arg0: YUVAInfo) -> bool:
        ...

    def computeTotalBytes(self, rowBytes: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], returnPlaneSizes: bool=False) -> typing.Any:
        ...

    def dimensions(self) -> ISize:
        ...

    def hasAlpha(self) -> bool:
        ...

    def height(self) -> int:
        ...

    def numChannelsInPlane(self, i: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def numPlanes(self) -> int:
        ...

    def origin(self) -> EncodedOrigin:
        ...

    def planeConfig(self) -> YUVAInfo.PlaneConfig:
        ...

    def planeDimensions(self) -> list[ISize]:
        ...

    def sitingX(self) -> YUVAInfo.Siting:
        ...

    def sitingY(self) -> YUVAInfo.Siting:
        ...

    def subSampling(self) -> YUVAInfo.Subsampling:
        ...

    def width(self) -> int:
        ...

    def yuvColorSpace(self) -> YUVColorSpace:
        ...

class Budgeted:
    __members__: typing.ClassVar[dict[str, Budgeted]]
    kNo: typing.ClassVar[Budgeted]
    kYes: typing.ClassVar[Budgeted]

    @typing.overload
    def __eq__(self, other: Budgeted) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: Budgeted) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class EncodedImageFormat:
    __members__: typing.ClassVar[dict[str, EncodedImageFormat]]
    kASTC: typing.ClassVar[EncodedImageFormat]
    kBMP: typing.ClassVar[EncodedImageFormat]
    kDNG: typing.ClassVar[EncodedImageFormat]
    kGIF: typing.ClassVar[EncodedImageFormat]
    kHEIF: typing.ClassVar[EncodedImageFormat]
    kICO: typing.ClassVar[EncodedImageFormat]
    kJPEG: typing.ClassVar[EncodedImageFormat]
    kKTX: typing.ClassVar[EncodedImageFormat]
    kPKM: typing.ClassVar[EncodedImageFormat]
    kPNG: typing.ClassVar[EncodedImageFormat]
    kWBMP: typing.ClassVar[EncodedImageFormat]
    kWEBP: typing.ClassVar[EncodedImageFormat]

    @typing.overload
    def __eq__(self, other: EncodedImageFormat) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: EncodedImageFormat) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class MipmapBuilder:

    def __init__(self, arg0: ImageInfo) -> None:
        ...

    def attachTo(self, arg0: SkImage) -> SkImage:
        ...

    def countLevels(self) -> int:
        ...

    def level(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> SkPixmap:
        ...

class Image(RefCnt):

    class CompressionType:
        __members__: typing.ClassVar[dict[str, Image.CompressionType]]
        kBC1_RGB8_UNORM: typing.ClassVar[Image.CompressionType]
        kBC1_RGBA8_UNORM: typing.ClassVar[Image.CompressionType]
        kETC2_RGB8_UNORM: typing.ClassVar[Image.CompressionType]
        kLast: typing.ClassVar[Image.CompressionType]
        kNone: typing.ClassVar[Image.CompressionType]

        @typing.overload
        def __eq__(self, other: Image.CompressionType) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Image.CompressionType) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class BitDepth:
        __members__: typing.ClassVar[dict[str, Image.BitDepth]]
        kF16: typing.ClassVar[Image.BitDepth]
        kU8: typing.ClassVar[Image.BitDepth]

        @typing.overload
        def __eq__(self, other: Image.BitDepth) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Image.BitDepth) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class CachingHint:
        __members__: typing.ClassVar[dict[str, Image.CachingHint]]
        kAllow_CachingHint: typing.ClassVar[Image.CachingHint]
        kDisallow_CachingHint: typing.ClassVar[Image.CachingHint]

        @typing.overload
        def __eq__(self, other: Image.CachingHint) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Image.CachingHint) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class LegacyBitmapMode:
        __members__: typing.ClassVar[dict[str, Image.LegacyBitmapMode]]
        kRO_LegacyBitmapMode: typing.ClassVar[Image.LegacyBitmapMode]

        @typing.overload
        def __eq__(self, other: Image.LegacyBitmapMode) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Image.LegacyBitmapMode) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kAllow_CachingHint: typing.ClassVar[Image.CachingHint]
    kBC1_RGB8_UNORM: typing.ClassVar[Image.CompressionType]
    kBC1_RGBA8_UNORM: typing.ClassVar[Image.CompressionType]
    kDisallow_CachingHint: typing.ClassVar[Image.CachingHint]
    kETC2_RGB8_UNORM: typing.ClassVar[Image.CompressionType]
    kF16: typing.ClassVar[Image.BitDepth]
    kLast: typing.ClassVar[Image.CompressionType]
    kNone: typing.ClassVar[Image.CompressionType]
    kRO_LegacyBitmapMode: typing.ClassVar[Image.LegacyBitmapMode]
    kU8: typing.ClassVar[Image.BitDepth]

    @staticmethod
    def MakeBackendTextureFromImage(context: GrDirectContext, image: Image, backendTexture: GrBackendTexture) -> bool:
        ...

    @staticmethod
    def MakeCrossContextFromPixmap(context: GrDirectContext, pixmap: SkPixmap, buildMips: bool, limitToMaxTextureSize: bool=False) -> Image:
        ...

    @staticmethod
    def MakeFromAdoptedTexture(context: GrRecordingContext, backendTexture: GrBackendTexture, origin: GrSurfaceOrigin, colorType: ColorType, alphaType: AlphaType=..., colorSpace: ColorSpace=None) -> Image:
        ...

    @staticmethod
    def MakeFromBitmap(bitmap: Bitmap) -> Image:
        ...

    @staticmethod
    def MakeFromCompressedTexture(context: GrRecordingContext, texture: GrBackendTexture, origin: GrSurfaceOrigin, alphaType: AlphaType, colorSpace: ColorSpace=None) -> Image:
        ...

    @staticmethod
    def MakeFromEncoded(encoded: Data, alphaType: AlphaType | None=None) -> Image:
        ...

    @staticmethod
    def MakeFromPicture(picture: SkPicture, dimensions: ISize, matrix: Matrix=None, paint: SkPaint=None, bitDepth: Image.BitDepth=..., colorSpace: ColorSpace=None) -> Image:
        ...

    @staticmethod
    def MakeFromRaster(pixmap: SkPixmap) -> Image:
        ...

    @staticmethod
    def MakeFromTexture(context: GrRecordingContext, texture: GrBackendTexture, origin: GrSurfaceOrigin, colorType: ColorType, alphaType: AlphaType, colorSpace: ColorSpace=None) -> Image:
        ...

    @staticmethod
    def MakeFromYUVAPixmaps(context: GrRecordingContext, pixmaps: SkYUVAPixmaps, buildMips: GrMipmapped=..., limitToMaxTextureSize: bool=False, imageColorSpace: ColorSpace=None) -> Image:
        ...

    @staticmethod
    def MakeRasterCopy(pixmap: SkPixmap) -> Image:
        ...

    @staticmethod
    def MakeRasterData(info: ImageInfo, pixels: typing_extensions.Buffer, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> Image:
        ...

    @staticmethod
    def MakeRasterFromCompressed(data: Data, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, type: Image.CompressionType) -> Image:
        ...

    @staticmethod
    def MakeTextureFromCompressed(context: GrDirectContext, data: Data, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, type: Image.CompressionType, mipMapped: GrMipmapped=..., isProtected: GrProtected=...) -> Image:
        ...

    @staticmethod
    def fromarray(array: numpy.ndarray, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None, copy: bool=True) -> Image:
        ...

    @staticmethod
    def frombytes(array: typing_extensions.Buffer, dimensions: ISize, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None, copy: bool=True) -> Image:
        ...

    @staticmethod
    def open(fp: typing.Any) -> Image:
        ...

    def __repr__(self) -> str:
        ...

    def _repr_png_(self) -> bytes:
        ...

    def alphaType(self) -> AlphaType:
        ...

    def asLegacyBitmap(self, bitmap: Bitmap, legacyBitmapMode: Image.LegacyBitmapMode=...) -> bool:
        ...

    def bitmap(self, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None) -> Bitmap:
        ...

    def bounds(self) -> IRect:
        ...

    def colorSpace(self) -> ColorSpace:
        ...

    def colorType(self) -> ColorType:
        ...

    def convert(self, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None) -> Image:
        ...

    def dimensions(self) -> ISize:
        ...

    @typing.overload
    def encodeToData(self, encodedImageFormat: EncodedImageFormat, quality: typing.SupportsInt | typing.SupportsIndex) -> Data:
        ...

    @typing.overload
    def encodeToData(self) -> Data:
        ...

    @typing.overload
    def flush(self, arg0: GrDirectContext, arg1: GrFlushInfo) -> GrSemaphoresSubmitted:
        ...

    @typing.overload
    def flush(self, context: GrDirectContext) -> None:
        ...

    def flushAndSubmit(self, context: GrDirectContext) -> None:
        ...

    def getBackendTexture(self, flushPendingGrContextIO: bool, origin: GrSurfaceOrigin=None) -> bool:
        ...

    def hasMipmaps(self) -> bool:
        ...

    def height(self) -> int:
        ...

    def imageInfo(self) -> ImageInfo:
        ...

    def isAlphaOnly(self) -> bool:
        ...

    def isLazyGenerated(self) -> bool:
        ...

    def isOpaque(self) -> bool:
        ...

    def isTextureBacked(self) -> bool:
        ...

    def isValid(self, context: GrRecordingContext=None) -> bool:
        ...

    def makeColorSpace(self, target: ColorSpace, direct: GrDirectContext=None) -> Image:
        ...

    def makeColorTypeAndColorSpace(self, targetColorType: ColorType, targetColorSpace: ColorSpace=None, direct: GrDirectContext=None) -> Image:
        ...

    def makeNonTextureImage(self, context: GrDirectContext=None) -> Image:
        ...

    def makeRasterImage(self, cachingHint: Image.CachingHint=...) -> Image:
        ...

    @typing.overload
    def makeRawShader(self, tmx: TileMode=..., tmy: TileMode=..., samplingOptions: SamplingOptions=..., localMatrix: Matrix=None) -> SkShader:
        ...

    @typing.overload
    @typing.overload
    @typing.overload
    def makeRawShader(self, samplingOptions: SamplingOptions=..., localMatrix: Matrix=None) -> SkShader:
        ...

    @typing.overload
    def makeShader(self, tmx: TileMode=..., tmy: TileMode=..., samplingOptions: SamplingOptions=..., localMatrix: Matrix=None) -> SkShader:
        ...

    @typing.overload
    @typing.overload
    @typing.overload
    def makeShader(self, samplingOptions: SamplingOptions=..., localMatrix: Matrix=None) -> SkShader:
        ...

    def makeSubset(self, subset: IRect, direct: GrDirectContext=None) -> Image:
        ...

    def makeTextureImage(self, context: GrDirectContext, mipMapped: GrMipmapped=..., budgeted: Budgeted=...) -> Image:
        ...

    def makeWithFilter(self, context: GrRecordingContext, filter: SkImageFilter, subset: IRect, clipBounds: IRect, outSubset: IRect, offset: IPoint) -> Image:
        ...

    def peekPixels(self, pixmap: SkPixmap) -> bool:
        ...

    @typing.overload
    def readPixels(self, context: GrDirectContext, dstInfo: ImageInfo, dstPixels: typing_extensions.Buffer, dstRowBytes: typing.SupportsInt | typing.SupportsIndex, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0, cachingHint: Image.CachingHint=...) -> bool:
        ...

    @typing.overload
    def readPixels(self, context: GrDirectContext, dst: SkPixmap, srcX: typing.SupportsInt | typing.SupportsIndex, srcY: typing.SupportsInt | typing.SupportsIndex, cachingHint: Image.CachingHint=...) -> bool:
        ...

    @typing.overload
    def readPixels(self, dstInfo: ImageInfo, dstPixels: typing_extensions.Buffer, dstRowBytes: typing.SupportsInt | typing.SupportsIndex, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0, cachingHint: Image.CachingHint=...) -> bool:
        ...

    @typing.overload
    def readPixels(self, dst: SkPixmap, srcX: typing.SupportsInt | typing.SupportsIndex, srcY: typing.SupportsInt | typing.SupportsIndex, cachingHint: Image.CachingHint=...) -> bool:
        ...

    def refColorSpace(self) -> ColorSpace:
        ...

    def refEncodedData(self) -> Data:
        ...

    def reinterpretColorSpace(self, newColorSpace: ColorSpace=None) -> Image:
        ...

    def resize(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, options: SamplingOptions=..., cachingHint: Image.CachingHint=...) -> Image:
        ...

    def save(self, fp: typing.Any, encodedImageFormat: EncodedImageFormat=..., quality: typing.SupportsInt | typing.SupportsIndex=100) -> None:
        ...

    def scalePixels(self, dst: SkPixmap, samplingOptions: SamplingOptions=..., cachingHint: Image.CachingHint=...) -> bool:
        ...

    def toarray(self, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None) -> numpy.ndarray:
        ...

    def tobytes(self) -> typing.Any:
        ...

    def uniqueID(self) -> int:
        ...

    def width(self) -> int:
        ...

    def withDefaultMipmaps(self) -> Image:
        ...

    @property
    def __array_interface__(self) -> dict:
        ...

class Paint:

    class Style:
        __members__: typing.ClassVar[dict[str, Paint.Style]]
        kFill_Style: typing.ClassVar[Paint.Style]
        kStrokeAndFill_Style: typing.ClassVar[Paint.Style]
        kStroke_Style: typing.ClassVar[Paint.Style]

        @typing.overload
        def __eq__(self, other: Paint.Style) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Paint.Style) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Cap:
        __members__: typing.ClassVar[dict[str, Paint.Cap]]
        kButt_Cap: typing.ClassVar[Paint.Cap]
        kDefault_Cap: typing.ClassVar[Paint.Cap]
        kLast_Cap: typing.ClassVar[Paint.Cap]
        kRound_Cap: typing.ClassVar[Paint.Cap]
        kSquare_Cap: typing.ClassVar[Paint.Cap]

        @typing.overload
        def __eq__(self, other: Paint.Cap) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Paint.Cap) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Join:
        __members__: typing.ClassVar[dict[str, Paint.Join]]
        kBevel_Join: typing.ClassVar[Paint.Join]
        kDefault_Join: typing.ClassVar[Paint.Join]
        kLast_Join: typing.ClassVar[Paint.Join]
        kMiter_Join: typing.ClassVar[Paint.Join]
        kRound_Join: typing.ClassVar[Paint.Join]

        @typing.overload
        def __eq__(self, other: Paint.Join) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Paint.Join) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    __hash__: typing.ClassVar[None] = None
    kBevel_Join: typing.ClassVar[Paint.Join]
    kButt_Cap: typing.ClassVar[Paint.Cap]
    kCapCount: typing.ClassVar[int] = 3
    kDefault_Cap: typing.ClassVar[Paint.Cap]
    kDefault_Join: typing.ClassVar[Paint.Join]
    kFill_Style: typing.ClassVar[Paint.Style]
    kJoinCount: typing.ClassVar[int] = 3
    kLast_Cap: typing.ClassVar[Paint.Cap]
    kLast_Join: typing.ClassVar[Paint.Join]
    kMiter_Join: typing.ClassVar[Paint.Join]
    kRound_Cap: typing.ClassVar[Paint.Cap]
    kRound_Join: typing.ClassVar[Paint.Join]
    kSquare_Cap: typing.ClassVar[Paint.Cap]
    kStrokeAndFill_Style: typing.ClassVar[Paint.Style]
    kStroke_Style: typing.ClassVar[Paint.Style]
    kStyleCount: typing.ClassVar[int] = 3

    def __eq__(self, other: Paint) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, color: Color4f, colorSpace: ColorSpace=None) -> None:
        ...

    @typing.overload
    def __init__(self, paint: Paint) -> None:
        ...

    @typing.overload
    def __init__(self, **kwargs) -> None:
        ...

    @typing.overload
    def __init__(self, d: dict) -> None:
        ...

    def __ne__(self, other: Paint) -> bool:
        ...

    def canComputeFastBounds(self) -> bool:
        ...

    def computeFastBounds(self, orig: Rect) -> Rect:
        ...

    def computeFastStrokeBounds(self, orig: Rect) -> Rect:
        ...

    def doComputeFastBounds(self, orig: Rect, style: Paint.Style) -> Rect:
        ...

    def getAlpha(self) -> int:
        ...

    def getAlphaf(self) -> float:
        ...

    def getBlendMode(self) -> BlendMode:
        ...

    def getColor(self) -> int:
        ...

    def getColor4f(self) -> Color4f:
        ...

    def getColorFilter(self) -> SkColorFilter:
        ...

    def getFillPath(self, src: SkPath, dst: SkPath, cullRect: Rect=None, resScale: typing.SupportsFloat | typing.SupportsIndex=1) -> bool:
        ...

    def getImageFilter(self) -> SkImageFilter:
        ...

    def getMaskFilter(self) -> SkMaskFilter:
        ...

    def getPathEffect(self) -> SkPathEffect:
        ...

    def getShader(self) -> SkShader:
        ...

    def getStrokeCap(self) -> Paint.Cap:
        ...

    def getStrokeJoin(self) -> Paint.Join:
        ...

    def getStrokeMiter(self) -> float:
        ...

    def getStrokeWidth(self) -> float:
        ...

    def getStyle(self) -> Paint.Style:
        ...

    def isAntiAlias(self) -> bool:
        ...

    def isDither(self) -> bool:
        ...

    def isSrcOver(self) -> bool:
        ...

    def nothingToDraw(self) -> bool:
        ...

    def refColorFilter(self) -> SkColorFilter:
        ...

    def refImageFilter(self) -> SkImageFilter:
        ...

    def refMaskFilter(self) -> SkMaskFilter:
        ...

    def refPathEffect(self) -> SkPathEffect:
        ...

    def refShader(self) -> SkShader:
        ...

    def reset(self) -> None:
        ...

    def setARGB(self, a: typing.SupportsInt | typing.SupportsIndex, r: typing.SupportsInt | typing.SupportsIndex, g: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setAlpha(self, a: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setAlphaf(self, a: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setAntiAlias(self, aa: bool) -> None:
        ...

    def setBlendMode(self, mode: BlendMode) -> None:
        ...

    def setColor(self, color: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setColor4f(self, color: Color4f, colorSpace: ColorSpace=None) -> None:
        ...

    def setColorFilter(self, colorFilter: SkColorFilter) -> None:
        ...

    def setDither(self, dither: bool) -> None:
        ...

    def setImageFilter(self, imageFilter: SkImageFilter) -> None:
        ...

    def setMaskFilter(self, maskFilter: SkMaskFilter) -> None:
        ...

    def setPathEffect(self, pathEffect: SkPathEffect) -> None:
        ...

    def setShader(self, shader: SkShader) -> None:
        ...

    def setStrokeCap(self, cap: Paint.Cap) -> None:
        ...

    def setStrokeJoin(self, join: Paint.Join) -> None:
        ...

    def setStrokeMiter(self, miter: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setStrokeWidth(self, width: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setStyle(self, style: Paint.Style) -> None:
        ...

class Flattanable(RefCnt):

    class Type:
        __members__: typing.ClassVar[dict[str, Flattanable.Type]]
        kColorFilter_Type: typing.ClassVar[Flattanable.Type]
        kDrawLooper_Type: typing.ClassVar[Flattanable.Type]
        kDrawable_Type: typing.ClassVar[Flattanable.Type]
        kImageFilter_Type: typing.ClassVar[Flattanable.Type]
        kMaskFilter_Type: typing.ClassVar[Flattanable.Type]
        kPathEffect_Type: typing.ClassVar[Flattanable.Type]

        @typing.overload
        def __eq__(self, other: Flattanable.Type) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Flattanable.Type) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kColorFilter_Type: typing.ClassVar[Flattanable.Type]
    kDrawLooper_Type: typing.ClassVar[Flattanable.Type]
    kDrawable_Type: typing.ClassVar[Flattanable.Type]
    kImageFilter_Type: typing.ClassVar[Flattanable.Type]
    kMaskFilter_Type: typing.ClassVar[Flattanable.Type]
    kPathEffect_Type: typing.ClassVar[Flattanable.Type]

    @staticmethod
    def Deserialize(type: Flattanable.Type, b: typing_extensions.Buffer) -> Flattanable:
        ...

    def getFlattenableType(self) -> Flattanable.Type:
        ...

    def getTypeName(self) -> str:
        ...

    def serialize(self) -> Data:
        ...

class ColorFilter(Flattanable):

    @staticmethod
    def Deserialize(data: typing_extensions.Buffer) -> ColorFilter:
        ...

    def asAColorMatrix(self) -> typing.Any:
        ...

    def asAColorMode(self) -> typing.Any:
        ...

    def asColorMode(self) -> typing.Any:
        ...

    def filterColor(self, color: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def filterColor4f(self, srcColor: Color4f, srcCS: ColorSpace, dstCS: ColorSpace) -> Color4f:
        ...

    def makeComposed(self, inner: ColorFilter) -> ColorFilter:
        ...

class ColorMatrix:

    def __init__(self) -> None:
        ...

class ColorFilters:

    @staticmethod
    @typing.overload
    def Blend(c: Color4f, colorspace: ColorSpace, mode: BlendMode) -> ColorFilter:
        ...

    @staticmethod
    @typing.overload
    def Blend(c: typing.SupportsInt | typing.SupportsIndex, mode: BlendMode) -> ColorFilter:
        ...

    @staticmethod
    def Compose(outer: ColorFilter, inner: ColorFilter) -> ColorFilter:
        ...

    @staticmethod
    @typing.overload
    def HSLAMatrix(rowMajor: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex]) -> ColorFilter:
        ...

    @staticmethod
    @typing.overload
    def HSLAMatrix(colorMatrix: ColorMatrix) -> ColorFilter:
        ...

    @staticmethod
    def Lerp(t: typing.SupportsFloat | typing.SupportsIndex, dst: ColorFilter, src: ColorFilter) -> ColorFilter:
        ...

    @staticmethod
    def LinearToSRGBGamma() -> ColorFilter:
        ...

    @staticmethod
    def Matrix(rowMajor: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex]) -> ColorFilter:
        ...

    @staticmethod
    def SRGBToLinearGamma() -> ColorFilter:
        ...

class ColorMatrixFilter(ColorFilter):

    @staticmethod
    def MakeLightingFilter(mul: typing.SupportsInt | typing.SupportsIndex, add: typing.SupportsInt | typing.SupportsIndex) -> ColorFilter:
        ...

class HighContrastConfig:

    class InvertStyle:
        __members__: typing.ClassVar[dict[str, HighContrastConfig.InvertStyle]]
        kInvertBrightness: typing.ClassVar[HighContrastConfig.InvertStyle]
        kInvertLightness: typing.ClassVar[HighContrastConfig.InvertStyle]
        kLast: typing.ClassVar[HighContrastConfig.InvertStyle]
        kNoInvert: typing.ClassVar[HighContrastConfig.InvertStyle]

        @typing.overload
        def __eq__(self, other: HighContrastConfig.InvertStyle) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: HighContrastConfig.InvertStyle) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kInvertBrightness: typing.ClassVar[HighContrastConfig.InvertStyle]
    kInvertLightness: typing.ClassVar[HighContrastConfig.InvertStyle]
    kLast: typing.ClassVar[HighContrastConfig.InvertStyle]
    kNoInvert: typing.ClassVar[HighContrastConfig.InvertStyle]
    fGrayscale: bool
    fInvertStyle: HighContrastConfig.InvertStyle

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, grayscale: bool, invertStyle: HighContrastConfig.InvertStyle, contrast: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def isValid(self) -> bool:
        ...

    @property
    def fContrast(self) -> float:
        ...

    @fContrast.setter
    def fContrast(self, arg0: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class HighContrastFilter:

    @staticmethod
    def Make(config: HighContrastConfig) -> ColorFilter:
        ...

class LumaColorFilter:

    @staticmethod
    def Make() -> ColorFilter:
        ...

class OverdrawColorFilter:
    kNumColors: typing.ClassVar[int] = 6

    @staticmethod
    def MakeWithColors(colors: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> ColorFilter:
        ...

class TableColorFilter:

    @staticmethod
    def Make(table: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> ColorFilter:
        ...

    @staticmethod
    def MakeARGB(tableA: typing.Any, tableR: typing.Any, tableG: typing.Any, tableB: typing.Any) -> ColorFilter:
        ...

class StrokeRec:

    class InitStyle:
        __members__: typing.ClassVar[dict[str, StrokeRec.InitStyle]]
        kFill_InitStyle: typing.ClassVar[StrokeRec.InitStyle]
        kHairline_InitStyle: typing.ClassVar[StrokeRec.InitStyle]

        @typing.overload
        def __eq__(self, other: StrokeRec.InitStyle) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: StrokeRec.InitStyle) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Style:
        __members__: typing.ClassVar[dict[str, StrokeRec.Style]]
        kFill_Style: typing.ClassVar[StrokeRec.Style]
        kHairline_Style: typing.ClassVar[StrokeRec.Style]
        kStrokeAndFill_Style: typing.ClassVar[StrokeRec.Style]
        kStroke_Style: typing.ClassVar[StrokeRec.Style]

        @typing.overload
        def __eq__(self, other: StrokeRec.Style) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: StrokeRec.Style) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kFill_InitStyle: typing.ClassVar[StrokeRec.InitStyle]
    kFill_Style: typing.ClassVar[StrokeRec.Style]
    kHairline_InitStyle: typing.ClassVar[StrokeRec.InitStyle]
    kHairline_Style: typing.ClassVar[StrokeRec.Style]
    kStrokeAndFill_Style: typing.ClassVar[StrokeRec.Style]
    kStroke_Style: typing.ClassVar[StrokeRec.Style]
    kStyleCount: typing.ClassVar[int] = 4

    @staticmethod
    @typing.overload
    def GetInflationRadius(paint: Paint, style: Paint.Style) -> float:
        ...

    @staticmethod
    @typing.overload
    def GetInflationRadius(join: Paint.Join, miterLimit: typing.SupportsFloat | typing.SupportsIndex, cap: Paint.Cap, strokeWidth: typing.SupportsFloat | typing.SupportsIndex) -> float:
        ...

    @typing.overload
    def __init__(self, style: StrokeRec.InitStyle) -> None:
        ...

    @typing.overload
    def __init__(self, paint: Paint, style: Paint.Style, resScale: typing.SupportsFloat | typing.SupportsIndex=1) -> None:
        ...

    @typing.overload
    def __init__(self, paint: Paint, resScale: typing.SupportsFloat | typing.SupportsIndex=1) -> None:
        ...

    def applyToPaint(self, paint: Paint) -> None:
        ...

    def applyToPath(self, dst: SkPath, src: SkPath) -> bool:
        ...

    def getCap(self) -> Paint.Cap:
        ...

    def getInflationRadius(self) -> float:
        ...

    def getJoin(self) -> Paint.Join:
        ...

    def getMiter(self) -> float:
        ...

    def getResScale(self) -> float:
        ...

    def getStyle(self) -> StrokeRec.Style:
        ...

    def getWidth(self) -> float:
        ...

    def hasEqualEffect(self, other: StrokeRec) -> bool:
        ...

    def isFillStyle(self) -> bool:
        ...

    def isHairlineStyle(self) -> bool:
        ...

    def needToApply(self) -> bool:
        ...

    def setFillStyle(self) -> None:
        ...

    def setHairlineStyle(self) -> None:
        ...

    def setResScale(self, rs: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setStrokeParams(self, cap: Paint.Cap, join: Paint.Join, miterLimit: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setStrokeStyle(self, width: typing.SupportsFloat | typing.SupportsIndex, strokeAndFill: bool=False) -> None:
        ...

class PathEffect(Flattanable):

    @staticmethod
    def Deserialize(data: typing_extensions.Buffer) -> PathEffect:
        ...

    @staticmethod
    def GetFlattenableType() -> Flattanable.Type:
        ...

    @staticmethod
    def MakeCompose(outer: PathEffect, inner: PathEffect) -> PathEffect:
        ...

    @staticmethod
    def MakeSum(first: PathEffect, second: PathEffect) -> PathEffect:
        ...

    def filterPath(self, dst: SkPath, src: SkPath, stroke_rec: StrokeRec, cullR: Rect) -> bool:
        ...

class DiscretePathEffect:

    @staticmethod
    def Make(segLength: typing.SupportsFloat | typing.SupportsIndex, dev: typing.SupportsFloat | typing.SupportsIndex, seedAssist: typing.SupportsInt | typing.SupportsIndex=0) -> PathEffect:
        ...

class DashPathEffect:

    @staticmethod
    def Make(intervals: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex], phase: typing.SupportsFloat | typing.SupportsIndex) -> PathEffect:
        ...

class CornerPathEffect:

    @staticmethod
    def Make(radius: typing.SupportsFloat | typing.SupportsIndex) -> PathEffect:
        ...

class Path1DPathEffect:

    class Style:
        __members__: typing.ClassVar[dict[str, Path1DPathEffect.Style]]
        kLastEnum_Style: typing.ClassVar[Path1DPathEffect.Style]
        kMorph_Style: typing.ClassVar[Path1DPathEffect.Style]
        kRotate_Style: typing.ClassVar[Path1DPathEffect.Style]
        kTranslate_Style: typing.ClassVar[Path1DPathEffect.Style]

        @typing.overload
        def __eq__(self, other: Path1DPathEffect.Style) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Path1DPathEffect.Style) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kLastEnum_Style: typing.ClassVar[Path1DPathEffect.Style]
    kMorph_Style: typing.ClassVar[Path1DPathEffect.Style]
    kRotate_Style: typing.ClassVar[Path1DPathEffect.Style]
    kTranslate_Style: typing.ClassVar[Path1DPathEffect.Style]

    @staticmethod
    def Make(path: SkPath, advance: typing.SupportsFloat | typing.SupportsIndex, phase: typing.SupportsFloat | typing.SupportsIndex, style: Path1DPathEffect.Style) -> PathEffect:
        ...

class Line2DPathEffect:

    @staticmethod
    def Make(width: typing.SupportsFloat | typing.SupportsIndex, matrix: Matrix) -> PathEffect:
        ...

class Path2DPathEffect:

    @staticmethod
    def Make(matrix: Matrix, path: SkPath) -> PathEffect:
        ...

class TrimPathEffect:

    class Mode:
        __members__: typing.ClassVar[dict[str, TrimPathEffect.Mode]]
        kInverted: typing.ClassVar[TrimPathEffect.Mode]
        kNormal: typing.ClassVar[TrimPathEffect.Mode]

        @typing.overload
        def __eq__(self, other: TrimPathEffect.Mode) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: TrimPathEffect.Mode) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kInverted: typing.ClassVar[TrimPathEffect.Mode]
    kNormal: typing.ClassVar[TrimPathEffect.Mode]

    @staticmethod
    def Make(startT: typing.SupportsFloat | typing.SupportsIndex, stopT: typing.SupportsFloat | typing.SupportsIndex, mode: TrimPathEffect.Mode=...) -> PathEffect:
        ...

class Shader(Flattanable):

    @typing.overload
    def isAImage(self, localMatrix: Matrix, xy: collections.abc.Sequence[TileMode]=None) -> Image:
        ...

    @typing.overload
    def isAImage(self) -> bool:
        ...

    def isOpaque(self) -> bool:
        ...

    def makeWithColorFilter(self, colorFilter: ColorFilter) -> Shader:
        ...

    def makeWithLocalMatrix(self, matrix: Matrix) -> Shader:
        ...

class Shaders:

    @staticmethod
    @typing.overload
    def Blend(mode: BlendMode, dst: Shader, src: Shader) -> Shader:
        ...

    @staticmethod
    @typing.overload
    def Blend(blender: SkBlender, dst: Shader, src: Shader) -> Shader:
        ...

    @staticmethod
    @typing.overload
    def Color(color: typing.SupportsInt | typing.SupportsIndex) -> Shader:
        ...

    @staticmethod
    @typing.overload
    def Color(color: Color4f, cs: ColorSpace=None) -> Shader:
        ...

    @staticmethod
    def Empty() -> Shader:
        ...

    @staticmethod
    def Lerp(t: typing.SupportsFloat | typing.SupportsIndex, dst: Shader, src: Shader) -> Shader:
        ...

class GradientShader:

    class Flags:
        __members__: typing.ClassVar[dict[str, GradientShader.Flags]]
        kInterpolateColorsInPremul_Flag: typing.ClassVar[GradientShader.Flags]

        @typing.overload
        def __and__(self, other: GradientShader.Flags) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: GradientShader.Flags) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: GradientShader.Flags) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: GradientShader.Flags) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: GradientShader.Flags) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: GradientShader.Flags) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: GradientShader.Flags) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: GradientShader.Flags) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: GradientShader.Flags) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: GradientShader.Flags) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: GradientShader.Flags) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: GradientShader.Flags) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kInterpolateColorsInPremul_Flag: typing.ClassVar[GradientShader.Flags]

    @staticmethod
    def MakeLinear(points: collections.abc.Sequence[Point], colors: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], positions: typing.Any=None, mode: TileMode=..., flags: typing.SupportsInt | typing.SupportsIndex=0, localMatrix: Matrix=None) -> Shader:
        ...

    @staticmethod
    def MakeRadial(center: Point, radius: typing.SupportsFloat | typing.SupportsIndex, colors: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], positions: typing.Any=None, mode: TileMode=..., flags: typing.SupportsInt | typing.SupportsIndex=0, localMatrix: Matrix=None) -> Shader:
        ...

    @staticmethod
    def MakeSweep(cx: typing.SupportsFloat | typing.SupportsIndex, cy: typing.SupportsFloat | typing.SupportsIndex, colors: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], positions: typing.Any=None, mode: TileMode=..., startAngle: typing.SupportsFloat | typing.SupportsIndex=0, endAngle: typing.SupportsFloat | typing.SupportsIndex=360, flags: typing.SupportsInt | typing.SupportsIndex=0, localMatrix: Matrix=None) -> Shader:
        ...

    @staticmethod
    def MakeTwoPointConical(start: Point, startRadius: typing.SupportsFloat | typing.SupportsIndex, end: Point, endRadius: typing.SupportsFloat | typing.SupportsIndex, colors: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], positions: typing.Any=None, mode: TileMode=..., flags: typing.SupportsInt | typing.SupportsIndex=0, localMatrix: Matrix=None) -> Shader:
        ...

class PerlinNoiseShader:

    @staticmethod
    def MakeFractalNoise(baseFrequencyX: typing.SupportsFloat | typing.SupportsIndex, baseFrequencyY: typing.SupportsFloat | typing.SupportsIndex, numOctaves: typing.SupportsInt | typing.SupportsIndex, seed: typing.SupportsFloat | typing.SupportsIndex, tileSize: ISize=None) -> Shader:
        ...

    @staticmethod
    def MakeTurbulence(baseFrequencyX: typing.SupportsFloat | typing.SupportsIndex, baseFrequencyY: typing.SupportsFloat | typing.SupportsIndex, numOctaves: typing.SupportsInt | typing.SupportsIndex, seed: typing.SupportsFloat | typing.SupportsIndex, tileSize: ISize=None) -> Shader:
        ...

class BlurStyle:
    __members__: typing.ClassVar[dict[str, BlurStyle]]
    kInner_BlurStyle: typing.ClassVar[BlurStyle]
    kLastEnum_BlurStyle: typing.ClassVar[BlurStyle]
    kNormal_BlurStyle: typing.ClassVar[BlurStyle]
    kOuter_BlurStyle: typing.ClassVar[BlurStyle]
    kSolid_BlurStyle: typing.ClassVar[BlurStyle]

    @typing.overload
    def __and__(self, other: BlurStyle) -> int:
        ...

    @typing.overload
    def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __eq__(self, other: BlurStyle) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: BlurStyle) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: BlurStyle) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    def __invert__(self) -> typing.Any:
        ...

    @typing.overload
    def __le__(self, other: BlurStyle) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: BlurStyle) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: BlurStyle) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __or__(self, other: BlurStyle) -> int:
        ...

    @typing.overload
    def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rand__(self, other: BlurStyle) -> int:
        ...

    @typing.overload
    def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __repr__(self) -> str:
        ...

    @typing.overload
    def __ror__(self, other: BlurStyle) -> int:
        ...

    @typing.overload
    def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: BlurStyle) -> int:
        ...

    @typing.overload
    def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @typing.overload
    def __xor__(self, other: BlurStyle) -> int:
        ...

    @typing.overload
    def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class ConvergeMode:
    __members__: typing.ClassVar[dict[str, ConvergeMode]]
    kDifference: typing.ClassVar[ConvergeMode]
    kIntersect: typing.ClassVar[ConvergeMode]
    kLast: typing.ClassVar[ConvergeMode]
    kReverseDifference: typing.ClassVar[ConvergeMode]
    kUnion: typing.ClassVar[ConvergeMode]
    kXor: typing.ClassVar[ConvergeMode]

    @typing.overload
    def __eq__(self, other: ConvergeMode) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: ConvergeMode) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class MaskFilter(Flattanable):

    @staticmethod
    def Deserialize(data: typing_extensions.Buffer) -> MaskFilter:
        ...

    @staticmethod
    def MakeBlur(style: BlurStyle, sigma: typing.SupportsFloat | typing.SupportsIndex, respectCTM: bool=True) -> MaskFilter:
        ...

class BlurMaskFilter:
    pass

class ShaderMaskFilter:

    @staticmethod
    def Make(shader: Shader) -> MaskFilter:
        ...

class TableMaskFilter:

    @staticmethod
    def Create(table: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex]) -> MaskFilter:
        ...

    @staticmethod
    def CreateClip(min: typing.SupportsInt | typing.SupportsIndex, max: typing.SupportsInt | typing.SupportsIndex) -> MaskFilter:
        ...

    @staticmethod
    def CreateGamma(gamma: typing.SupportsFloat | typing.SupportsIndex) -> MaskFilter:
        ...

    @staticmethod
    def MakeClipTable(min: typing.SupportsInt | typing.SupportsIndex, max: typing.SupportsInt | typing.SupportsIndex) -> typing.Any:
        ...

    @staticmethod
    def MakeGammaTable(gamma: typing.SupportsFloat | typing.SupportsIndex) -> typing.Any:
        ...

class ImageFilter(Flattanable):

    class CropRect:

        @typing.overload
        def __init__(self) -> None:
            ...

        @typing.overload
        def __init__(self, rect: Rect) -> None:
            ...

    class MapDirection:
        __members__: typing.ClassVar[dict[str, ImageFilter.MapDirection]]
        kForward_MapDirection: typing.ClassVar[ImageFilter.MapDirection]
        kReverse_MapDirection: typing.ClassVar[ImageFilter.MapDirection]

        @typing.overload
        def __eq__(self, other: ImageFilter.MapDirection) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: ImageFilter.MapDirection) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kForward_MapDirection: typing.ClassVar[ImageFilter.MapDirection]
    kReverse_MapDirection: typing.ClassVar[ImageFilter.MapDirection]

    @staticmethod
    def Deserialize(data: typing_extensions.Buffer) -> ImageFilter:
        ...

    def asAColorFilter(self) -> typing.Any:
        ...

    def asColorFilter(self) -> typing.Any:
        ...

    def canComputeFastBounds(self) -> bool:
        ...

    def computeFastBounds(self, bounds: Rect) -> Rect:
        ...

    def countInputs(self) -> int:
        ...

    def filterBounds(self, src: IRect, ctm: Matrix, direction: ImageFilter.MapDirection, inputRect: IRect=None) -> IRect:
        ...

    def getInput(self, i: typing.SupportsInt | typing.SupportsIndex) -> ImageFilter:
        ...

    def isColorFilterNode(self) -> typing.Any:
        ...

    def makeWithLocalMatrix(self, matrix: Matrix) -> ImageFilter:
        ...

class ImageFilters:

    @staticmethod
    def Arithmetic(k1: typing.SupportsFloat | typing.SupportsIndex, k2: typing.SupportsFloat | typing.SupportsIndex, k3: typing.SupportsFloat | typing.SupportsIndex, k4: typing.SupportsFloat | typing.SupportsIndex, enforcePMColor: bool, background: ImageFilter, foreground: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def Blur(sigmaX: typing.SupportsFloat | typing.SupportsIndex, sigmaY: typing.SupportsFloat | typing.SupportsIndex, tileMode: TileMode=..., input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def ColorFilter(cf: ColorFilter, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def Compose(outer: ImageFilter, inner: ImageFilter) -> ImageFilter:
        ...

    @staticmethod
    def Dilate(radiusX: typing.SupportsFloat | typing.SupportsIndex, radiusY: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def DisplacementMap(xChannelSelector: ColorChannel, yChannelSelector: ColorChannel, scale: typing.SupportsFloat | typing.SupportsIndex, displacement: ImageFilter, color: ImageFilter, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def DistantLitDiffuse(direction: Point3, lightColor: typing.SupportsInt | typing.SupportsIndex, surfaceScale: typing.SupportsFloat | typing.SupportsIndex, kd: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def DistantLitSpecular(direction: Point3, lightColor: typing.SupportsInt | typing.SupportsIndex, surfaceScale: typing.SupportsFloat | typing.SupportsIndex, ks: typing.SupportsFloat | typing.SupportsIndex, shininess: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def DropShadow(dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex, sigmaX: typing.SupportsFloat | typing.SupportsIndex, sigmaY: typing.SupportsFloat | typing.SupportsIndex, color: typing.SupportsInt | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def DropShadowOnly(dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex, sigmaX: typing.SupportsFloat | typing.SupportsIndex, sigmaY: typing.SupportsFloat | typing.SupportsIndex, color: typing.SupportsInt | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def Erode(radiusX: typing.SupportsFloat | typing.SupportsIndex, radiusY: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    @typing.overload
    def Image(image: Image, srcRect: Rect, dstRect: Rect, options: SamplingOptions=...) -> ImageFilter:
        ...

    @staticmethod
    @typing.overload
    def Image(image: Image, options: SamplingOptions=...) -> ImageFilter:
        ...

    @staticmethod
    def Magnifier(srcRect: Rect, zoomAmount: typing.SupportsFloat | typing.SupportsIndex, inset: typing.SupportsFloat | typing.SupportsIndex, sampling: SamplingOptions, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def MatrixConvolution(kernelSize: ISize, kernel: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex], gain: typing.SupportsFloat | typing.SupportsIndex, bias: typing.SupportsFloat | typing.SupportsIndex, kernelOffset: IPoint, tileMode: TileMode, convolveAlpha: bool, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def MatrixTransform(matrix: Matrix, sampling: SamplingOptions, input: ImageFilter=None) -> ImageFilter:
        ...

    @staticmethod
    def Merge(filters: list, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def Offset(dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def Picture(pic: SkPicture, targetRect: Rect=None) -> ImageFilter:
        ...

    @staticmethod
    def PointLitDiffuse(location: Point3, lightColor: typing.SupportsInt | typing.SupportsIndex, surfaceScale: typing.SupportsFloat | typing.SupportsIndex, kd: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def PointLitSpecular(location: Point3, lightColor: typing.SupportsInt | typing.SupportsIndex, surfaceScale: typing.SupportsFloat | typing.SupportsIndex, ks: typing.SupportsFloat | typing.SupportsIndex, shininess: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def SpotLitDiffuse(location: Point3, target: Point3, falloffExponent: typing.SupportsFloat | typing.SupportsIndex, cutoffAngle: typing.SupportsFloat | typing.SupportsIndex, lightColor: typing.SupportsInt | typing.SupportsIndex, surfaceScale: typing.SupportsFloat | typing.SupportsIndex, kd: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def SpotLitSpecular(location: Point3, target: Point3, falloffExponent: typing.SupportsFloat | typing.SupportsIndex, cutoffAngle: typing.SupportsFloat | typing.SupportsIndex, lightColor: typing.SupportsInt | typing.SupportsIndex, surfaceScale: typing.SupportsFloat | typing.SupportsIndex, ks: typing.SupportsFloat | typing.SupportsIndex, shininess: typing.SupportsFloat | typing.SupportsIndex, input: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

    @staticmethod
    def Tile(src: Rect, dst: Rect, input: ImageFilter=None) -> ImageFilter:
        ...

    @staticmethod
    def Xfermode(mode: BlendMode, background: ImageFilter=None, foreground: ImageFilter=None, cropRect: IRect=None) -> ImageFilter:
        ...

class Unicode(RefCnt):

    @staticmethod
    def ICU_Make() -> Unicode:
        ...

    def __init__(self) -> None:
        ...

class textlayout_FontCollection(RefCnt):

    def __init__(self) -> None:
        ...

    @typing.overload
    def setDefaultFontManager(self, fontManager: FontMgr) -> None:
        ...

    @typing.overload
    def setDefaultFontManager(self, fontManager: FontMgr, defaultFamilyName: str) -> None:
        ...

    @typing.overload
    def setDefaultFontManager(self, fontManager: FontMgr, defaultFamilyNames: collections.abc.Sequence[String]) -> None:
        ...

class textlayout_ParagraphBuilder:

    @staticmethod
    def make(style: textlayout_ParagraphStyle, fontCollection: textlayout_FontCollection, unicode: Unicode) -> textlayout_ParagraphBuilder:
        ...

    def Build(self) -> textlayout_Paragraph:
        ...

    def __init__(self, style: textlayout_ParagraphStyle, fontCollection: textlayout_FontCollection, unicode: Unicode) -> None:
        ...

    def addText(self, text: str) -> None:
        ...

    def pop(self) -> None:
        ...

    def pushStyle(self, style: textlayout_TextStyle) -> None:
        ...

class textlayout_ParagraphStyle:

    def __init__(self) -> None:
        ...

    def setStrutStyle(self, strutstyle: textlayout_StrutStyle) -> None:
        ...

    def setTextAlign(self, align: textlayout_TextAlign) -> None:
        ...

    def setTextStyle(self, textstyle: textlayout_TextStyle) -> None:
        ...

class textlayout_StrutStyle:

    def __init__(self) -> None:
        ...

    def setFontFamilies(self, families: collections.abc.Sequence[String]) -> None:
        ...

    def setFontSize(self, size: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setFontStyle(self, fontstyle: FontStyle) -> None:
        ...

    def setForceStrutHeight(self, forcestrutheight: bool) -> None:
        ...

    def setHalfLeading(self, halfleading: bool) -> None:
        ...

    def setHeight(self, height: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setHeightOverride(self, heightoverride: bool) -> None:
        ...

    def setLeading(self, leading: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setStrutEnabled(self, strutenabled: bool) -> None:
        ...

class textlayout_TextStyle:

    def __init__(self) -> None:
        ...

    def cloneForPlaceholder(self) -> textlayout_TextStyle:
        ...

    def setBaselineShift(self, baselineshift: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setColor(self, color: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setDecoration(self, decoration: textlayout_TextDecoration) -> None:
        ...

    def setDecorationColor(self, color: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def setDecorationMode(self, mode: textlayout_TextDecorationMode) -> None:
        ...

    def setDecorationStyle(self, style: textlayout_TextDecorationStyle) -> None:
        ...

    def setDecorationThicknessMultiplier(self, m: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setFontFamilies(self, families: collections.abc.Sequence[String]) -> None:
        ...

    def setFontSize(self, size: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setFontStyle(self, fontStyle: FontStyle) -> None:
        ...

    def setForegroundColor(self, paint: Paint) -> None:
        ...

    def setForegroundPaint(self, paint: Paint) -> None:
        ...

    def setHalfLeading(self, halfleading: bool) -> None:
        ...

    def setHeight(self, height: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setHeightOverride(self, heightoverride: bool) -> None:
        ...

    def setLetterSpacing(self, letterspacing: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def setLocale(self, locale: String) -> None:
        ...

    def setWordSpacing(self, wordspacing: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

class textlayout_Paragraph:

    def layout(self, width: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def paint(self, canvas: SkCanvas, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @property
    def AlphabeticBaseline(self) -> float:
        ...

    @property
    def ExceedMaxLines(self) -> bool:
        ...

    @property
    def Height(self) -> float:
        ...

    @property
    def IdeographicBaseline(self) -> float:
        ...

    @property
    def LongestLine(self) -> float:
        ...

    @property
    def MaxIntrinsicWidth(self) -> float:
        ...

    @property
    def MinIntrinsicWidth(self) -> float:
        ...

    @property
    def Width(self) -> float:
        ...

class textlayout_TypefaceFontProvider(FontMgr):

    def __init__(self) -> None:
        ...

    @typing.overload
    def registerTypeface(self, typeface: Typeface) -> int:
        ...

    @typing.overload
    def registerTypeface(self, typeface: Typeface, alias: String) -> int:
        ...

class textlayout_TextAlign:
    __members__: typing.ClassVar[dict[str, textlayout_TextAlign]]
    kCenter: typing.ClassVar[textlayout_TextAlign]
    kEnd: typing.ClassVar[textlayout_TextAlign]
    kJustify: typing.ClassVar[textlayout_TextAlign]
    kLeft: typing.ClassVar[textlayout_TextAlign]
    kRight: typing.ClassVar[textlayout_TextAlign]
    kStart: typing.ClassVar[textlayout_TextAlign]

    @typing.overload
    def __eq__(self, other: textlayout_TextAlign) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: textlayout_TextAlign) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class textlayout_TextDecoration:
    __members__: typing.ClassVar[dict[str, textlayout_TextDecoration]]
    kLineThrough: typing.ClassVar[textlayout_TextDecoration]
    kNoDecoration: typing.ClassVar[textlayout_TextDecoration]
    kOverline: typing.ClassVar[textlayout_TextDecoration]
    kOverlineLineThrough: typing.ClassVar[textlayout_TextDecoration]
    kUnderline: typing.ClassVar[textlayout_TextDecoration]
    kUnderlineLineThrough: typing.ClassVar[textlayout_TextDecoration]
    kUnderlineOverline: typing.ClassVar[textlayout_TextDecoration]
    kUnderlineOverlineLineThrough: typing.ClassVar[textlayout_TextDecoration]

    @typing.overload
    def __eq__(self, other: textlayout_TextDecoration) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: textlayout_TextDecoration) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class textlayout_TextDecorationStyle:
    __members__: typing.ClassVar[dict[str, textlayout_TextDecorationStyle]]
    kDashed: typing.ClassVar[textlayout_TextDecorationStyle]
    kDotted: typing.ClassVar[textlayout_TextDecorationStyle]
    kDouble: typing.ClassVar[textlayout_TextDecorationStyle]
    kSolid: typing.ClassVar[textlayout_TextDecorationStyle]
    kWavy: typing.ClassVar[textlayout_TextDecorationStyle]

    @typing.overload
    def __eq__(self, other: textlayout_TextDecorationStyle) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: textlayout_TextDecorationStyle) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class textlayout_TextDecorationMode:
    __members__: typing.ClassVar[dict[str, textlayout_TextDecorationMode]]
    kGaps: typing.ClassVar[textlayout_TextDecorationMode]
    kThrough: typing.ClassVar[textlayout_TextDecorationMode]

    @typing.overload
    def __eq__(self, other: textlayout_TextDecorationMode) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: textlayout_TextDecorationMode) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class PathFillType:
    __members__: typing.ClassVar[dict[str, PathFillType]]
    kEvenOdd: typing.ClassVar[PathFillType]
    kInverseEvenOdd: typing.ClassVar[PathFillType]
    kInverseWinding: typing.ClassVar[PathFillType]
    kWinding: typing.ClassVar[PathFillType]

    @typing.overload
    def __eq__(self, other: PathFillType) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: PathFillType) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class PathDirection:
    __members__: typing.ClassVar[dict[str, PathDirection]]
    kCCW: typing.ClassVar[PathDirection]
    kCW: typing.ClassVar[PathDirection]
    kDefault: typing.ClassVar[PathDirection]

    @typing.overload
    def __eq__(self, other: PathDirection) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: PathDirection) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class PathSegmentMask:
    __members__: typing.ClassVar[dict[str, PathSegmentMask]]
    kConic_PathSegmentMask: typing.ClassVar[PathSegmentMask]
    kCubic_PathSegmentMask: typing.ClassVar[PathSegmentMask]
    kLine_PathSegmentMask: typing.ClassVar[PathSegmentMask]
    kQuad_PathSegmentMask: typing.ClassVar[PathSegmentMask]

    @typing.overload
    def __eq__(self, other: PathSegmentMask) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: PathSegmentMask) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class PathVerb:
    __members__: typing.ClassVar[dict[str, PathVerb]]
    kClose: typing.ClassVar[PathVerb]
    kConic: typing.ClassVar[PathVerb]
    kCubic: typing.ClassVar[PathVerb]
    kLine: typing.ClassVar[PathVerb]
    kMove: typing.ClassVar[PathVerb]
    kQuad: typing.ClassVar[PathVerb]

    @typing.overload
    def __eq__(self, other: PathVerb) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: PathVerb) -> bool:
        ...

    @typing.overload
    def __ge__(self, other: typing.Any) -> None:
        ...

    def __getstate__(self) -> int:
        ...

    @typing.overload
    def __gt__(self, other: PathVerb) -> bool:
        ...

    @typing.overload
    def __gt__(self, other: typing.Any) -> None:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __le__(self, other: PathVerb) -> bool:
        ...

    @typing.overload
    def __le__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __lt__(self, other: PathVerb) -> bool:
        ...

    @typing.overload
    def __lt__(self, other: typing.Any) -> None:
        ...

    @typing.overload
    def __ne__(self, other: PathVerb) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class PathOp:
    __members__: typing.ClassVar[dict[str, PathOp]]
    kDifference_PathOp: typing.ClassVar[PathOp]
    kIntersect_PathOp: typing.ClassVar[PathOp]
    kReverseDifference_PathOp: typing.ClassVar[PathOp]
    kUnion_PathOp: typing.ClassVar[PathOp]
    kXOR_PathOp: typing.ClassVar[PathOp]

    @typing.overload
    def __eq__(self, other: PathOp) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: PathOp) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class Path:

    class ArcSize:
        __members__: typing.ClassVar[dict[str, Path.ArcSize]]
        kLarge_ArcSize: typing.ClassVar[Path.ArcSize]
        kSmall_ArcSize: typing.ClassVar[Path.ArcSize]

        @typing.overload
        def __eq__(self, other: Path.ArcSize) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Path.ArcSize) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class AddPathMode:
        __members__: typing.ClassVar[dict[str, Path.AddPathMode]]
        kAppend_AddPathMode: typing.ClassVar[Path.AddPathMode]
        kExtend_AddPathMode: typing.ClassVar[Path.AddPathMode]

        @typing.overload
        def __eq__(self, other: Path.AddPathMode) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Path.AddPathMode) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class SegmentMask:
        __members__: typing.ClassVar[dict[str, Path.SegmentMask]]
        kConic_SegmentMask: typing.ClassVar[Path.SegmentMask]
        kCubic_SegmentMask: typing.ClassVar[Path.SegmentMask]
        kLine_SegmentMask: typing.ClassVar[Path.SegmentMask]
        kQuad_SegmentMask: typing.ClassVar[Path.SegmentMask]

        @typing.overload
        def __eq__(self, other: Path.SegmentMask) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Path.SegmentMask) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Verb:
        __members__: typing.ClassVar[dict[str, Path.Verb]]
        kClose_Verb: typing.ClassVar[Path.Verb]
        kConic_Verb: typing.ClassVar[Path.Verb]
        kCubic_Verb: typing.ClassVar[Path.Verb]
        kDone_Verb: typing.ClassVar[Path.Verb]
        kLine_Verb: typing.ClassVar[Path.Verb]
        kMove_Verb: typing.ClassVar[Path.Verb]
        kQuad_Verb: typing.ClassVar[Path.Verb]

        @typing.overload
        def __and__(self, other: Path.Verb) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: Path.Verb) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: Path.Verb) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: Path.Verb) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: Path.Verb) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: Path.Verb) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: Path.Verb) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: Path.Verb) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: Path.Verb) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: Path.Verb) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: Path.Verb) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: Path.Verb) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class Iter:

        @typing.overload
        def __init__(self) -> None:
            ...

        @typing.overload
        def __init__(self, path: Path, forceClose: bool) -> None:
            ...

        def __iter__(self) -> Path.Iter:
            ...

        def __next__(self) -> tuple:
            ...

        def conicWeight(self) -> float:
            ...

        def isCloseLine(self) -> bool:
            ...

        def isClosedContour(self) -> bool:
            ...

        def next(self) -> tuple:
            ...

        def setPath(self, path: Path, forceClose: bool) -> None:
            ...

    class RawIter:

        @typing.overload
        def __init__(self) -> None:
            ...

        @typing.overload
        def __init__(self, path: Path) -> None:
            ...

        def __iter__(self) -> Path.RawIter:
            ...

        def __next__(self) -> tuple:
            ...

        def conicWeight(self) -> float:
            ...

        def next(self) -> tuple:
            ...

        def peek(self) -> Path.Verb:
            ...

        def setPath(self, path: Path) -> None:
            ...
    __hash__: typing.ClassVar[None] = None
    kAppend_AddPathMode: typing.ClassVar[Path.AddPathMode]
    kClose_Verb: typing.ClassVar[Path.Verb]
    kConic_SegmentMask: typing.ClassVar[Path.SegmentMask]
    kConic_Verb: typing.ClassVar[Path.Verb]
    kCubic_SegmentMask: typing.ClassVar[Path.SegmentMask]
    kCubic_Verb: typing.ClassVar[Path.Verb]
    kDone_Verb: typing.ClassVar[Path.Verb]
    kExtend_AddPathMode: typing.ClassVar[Path.AddPathMode]
    kLarge_ArcSize: typing.ClassVar[Path.ArcSize]
    kLine_SegmentMask: typing.ClassVar[Path.SegmentMask]
    kLine_Verb: typing.ClassVar[Path.Verb]
    kMove_Verb: typing.ClassVar[Path.Verb]
    kQuad_SegmentMask: typing.ClassVar[Path.SegmentMask]
    kQuad_Verb: typing.ClassVar[Path.Verb]
    kSmall_ArcSize: typing.ClassVar[Path.ArcSize]

    @staticmethod
    def Circle(center_x: typing.SupportsFloat | typing.SupportsIndex, center_y: typing.SupportsFloat | typing.SupportsIndex, radius: typing.SupportsFloat | typing.SupportsIndex, pathDirection: PathDirection=...) -> Path:
        ...

    @staticmethod
    def ConvertConicToQuads(p0: Point, p1: Point, p2: Point, w: typing.SupportsFloat | typing.SupportsIndex, pow2: typing.SupportsInt | typing.SupportsIndex) -> list[Point]:
        ...

    @staticmethod
    def IsCubicDegenerate(p1: Point, p2: Point, p3: Point, p4: Point, exact: bool) -> bool:
        ...

    @staticmethod
    def IsLineDegenerate(p1: Point, p2: Point, exact: bool) -> bool:
        ...

    @staticmethod
    def IsQuadDegenerate(p1: Point, p2: Point, p3: Point, exact: bool) -> bool:
        ...

    @staticmethod
    def Line(a: Point, b: Point) -> Path:
        ...

    @staticmethod
    def Make(points: collections.abc.Sequence[Point], verbs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], conicWeights: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex], fillType: PathFillType, isVolatile: bool=False) -> Path:
        ...

    @staticmethod
    def Oval(rect: Rect, pathDirection: PathDirection=..., startIndex: typing.SupportsInt | typing.SupportsIndex=0) -> Path:
        ...

    @staticmethod
    def Polygon(points: collections.abc.Sequence[Point], isClosed: bool, fillType: PathFillType=..., isVolatile: bool=False) -> Path:
        ...

    @staticmethod
    @typing.overload
    def RRect(rrect: RRect, pathDirection: PathDirection=..., startIndex: typing.SupportsInt | typing.SupportsIndex=0) -> Path:
        ...

    @staticmethod
    @typing.overload
    def RRect(bounds: Rect, rx: typing.SupportsFloat | typing.SupportsIndex, ry: typing.SupportsFloat | typing.SupportsIndex, pathDirection: PathDirection=...) -> Path:
        ...

    @staticmethod
    def Rect(rect: Rect, pathDirection: PathDirection=..., startIndex: typing.SupportsInt | typing.SupportsIndex=0) -> Path:
        ...

    def __eq__(self, other: Path) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, path: Path) -> None:
        ...

    def __iter__(self) -> Path.Iter:
        ...

    def __ne__(self, other: Path) -> bool:
        ...

    def addArc(self, oval: Rect, startAngle: typing.SupportsFloat | typing.SupportsIndex, sweepAngle: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def addCircle(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, radius: typing.SupportsFloat | typing.SupportsIndex, dir: PathDirection=...) -> Path:
        ...

    @typing.overload
    def addOval(self, oval: Rect, dir: PathDirection=...) -> Path:
        ...

    @typing.overload
    def addOval(self, oval: Rect, dir: PathDirection, start: typing.SupportsInt | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def addPath(self, src: Path, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex, mode: Path.AddPathMode=...) -> Path:
        ...

    @typing.overload
    def addPath(self, src: Path, mode: Path.AddPathMode=...) -> Path:
        ...

    @typing.overload
    def addPath(self, src: Path, matrix: Matrix, mode: Path.AddPathMode=...) -> Path:
        ...

    def addPoly(self, pts: collections.abc.Sequence[Point], close: bool) -> Path:
        ...

    @typing.overload
    def addRRect(self, rrect: RRect, dir: PathDirection=...) -> Path:
        ...

    @typing.overload
    def addRRect(self, rrect: RRect, dir: PathDirection, start: typing.SupportsInt | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def addRect(self, rect: Rect, dir: PathDirection=...) -> Path:
        ...

    @typing.overload
    def addRect(self, rect: Rect, dir: PathDirection, start: typing.SupportsInt | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def addRect(self, left: typing.SupportsFloat | typing.SupportsIndex, top: typing.SupportsFloat | typing.SupportsIndex, right: typing.SupportsFloat | typing.SupportsIndex, bottom: typing.SupportsFloat | typing.SupportsIndex, dir: PathDirection=...) -> Path:
        ...

    @typing.overload
    def addRoundRect(self, rect: Rect, rx: typing.SupportsFloat | typing.SupportsIndex, ry: typing.SupportsFloat | typing.SupportsIndex, dir: PathDirection=...) -> Path:
        ...

    @typing.overload
    def addRoundRect(self, rect: Rect, radii: collections.abc.Iterable, dir: PathDirection=...) -> Path:
        ...

    def approximateBytesUsed(self) -> int:
        ...

    @typing.overload
    def arcTo(self, oval: Rect, startAngle: typing.SupportsFloat | typing.SupportsIndex, sweepAngle: typing.SupportsFloat | typing.SupportsIndex, forceMoveTo: bool) -> Path:
        ...

    @typing.overload
    def arcTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex, radius: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def arcTo(self, p1: Point, p2: Point, radius: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def arcTo(self, rx: typing.SupportsFloat | typing.SupportsIndex, ry: typing.SupportsFloat | typing.SupportsIndex, xAxisRotate: typing.SupportsFloat | typing.SupportsIndex, largeArc: Path.ArcSize, sweep: PathDirection, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def arcTo(self, r: Point, xAxisRotate: typing.SupportsFloat | typing.SupportsIndex, largeArc: Path.ArcSize, sweep: PathDirection, xy: Point) -> Path:
        ...

    def close(self) -> Path:
        ...

    def computeTightBounds(self) -> Rect:
        ...

    @typing.overload
    def conicTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex, w: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def conicTo(self, p1: Point, p2: Point, w: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def conservativelyContainsRect(self, rect: Rect) -> bool:
        ...

    def contains(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> bool:
        ...

    def countPoints(self) -> int:
        ...

    def countVerbs(self) -> int:
        ...

    @typing.overload
    def cubicTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex, x3: typing.SupportsFloat | typing.SupportsIndex, y3: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def cubicTo(self, p1: Point, p2: Point, p3: Point) -> Path:
        ...

    @typing.overload
    def dump(self, stream: WStream, dumpAsHex: bool) -> None:
        ...

    @typing.overload
    def dump(self) -> None:
        ...

    def dumpHex(self) -> None:
        ...

    def getBounds(self) -> Rect:
        ...

    def getFillType(self) -> PathFillType:
        ...

    def getGenerationID(self) -> int:
        ...

    def getLastPt(self, lastPt: Point=None) -> bool:
        ...

    def getPoint(self, index: typing.SupportsInt | typing.SupportsIndex) -> Point:
        ...

    def getPoints(self, max: typing.SupportsInt | typing.SupportsIndex=0) -> list[Point]:
        ...

    def getSegmentMasks(self) -> int:
        ...

    def getVerbs(self, max: typing.SupportsInt | typing.SupportsIndex=0) -> list[Path.Verb]:
        ...

    def incReserve(self, extraPtCount: typing.SupportsInt | typing.SupportsIndex, extraVerbCount: typing.SupportsInt | typing.SupportsIndex=0, extraConicCount: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    def interpolate(self, ending: Path, weight: typing.SupportsFloat | typing.SupportsIndex, out: Path) -> bool:
        ...

    def isConvex(self) -> bool:
        ...

    def isEmpty(self) -> bool:
        ...

    def isFinite(self) -> bool:
        ...

    def isInterpolatable(self, compare: Path) -> bool:
        ...

    def isInverseFillType(self) -> bool:
        ...

    def isLastContourClosed(self) -> bool:
        ...

    def isLine(self, p0: Point=None, p1: Point=None) -> bool:
        ...

    def isOval(self, oval: Rect=None) -> bool:
        ...

    def isRRect(self, rrect: RRect=None) -> bool:
        ...

    def isRect(self, rect: Rect=None, isClosed: bool=None, direction: PathDirection=None) -> bool:
        ...

    def isValid(self) -> bool:
        ...

    def isVolatile(self) -> bool:
        ...

    @typing.overload
    def lineTo(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def lineTo(self, p: Point) -> Path:
        ...

    @typing.overload
    def moveTo(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def moveTo(self, p: Point) -> Path:
        ...

    def offset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex, dst: Path=None) -> None:
        ...

    @typing.overload
    def quadTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    @typing.overload
    def quadTo(self, p1: Point, p2: Point) -> Path:
        ...

    def rArcTo(self, rx: typing.SupportsFloat | typing.SupportsIndex, ry: typing.SupportsFloat | typing.SupportsIndex, xAxisRotate: typing.SupportsFloat | typing.SupportsIndex, largeArc: Path.ArcSize, sweep: PathDirection, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def rConicTo(self, dx1: typing.SupportsFloat | typing.SupportsIndex, dy1: typing.SupportsFloat | typing.SupportsIndex, dx2: typing.SupportsFloat | typing.SupportsIndex, dy2: typing.SupportsFloat | typing.SupportsIndex, w: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def rCubicTo(self, dx1: typing.SupportsFloat | typing.SupportsIndex, dy1: typing.SupportsFloat | typing.SupportsIndex, dx2: typing.SupportsFloat | typing.SupportsIndex, dy2: typing.SupportsFloat | typing.SupportsIndex, dx3: typing.SupportsFloat | typing.SupportsIndex, dy3: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def rLineTo(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def rMoveTo(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def rQuadTo(self, dx1: typing.SupportsFloat | typing.SupportsIndex, dy1: typing.SupportsFloat | typing.SupportsIndex, dx2: typing.SupportsFloat | typing.SupportsIndex, dy2: typing.SupportsFloat | typing.SupportsIndex) -> Path:
        ...

    def readFromMemory(self, buffer: typing_extensions.Buffer) -> int:
        ...

    def reset(self) -> Path:
        ...

    def reverseAddPath(self, src: Path) -> Path:
        ...

    def rewind(self) -> Path:
        ...

    def serialize(self) -> Data:
        ...

    def setFillType(self, ft: PathFillType) -> None:
        ...

    def setIsVolatile(self, isVolatile: bool) -> Path:
        ...

    @typing.overload
    def setLastPt(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def setLastPt(self, p: Point) -> None:
        ...

    def swap(self, other: Path) -> None:
        ...

    def toggleInverseFillType(self) -> None:
        ...

    def transform(self, matrix: Matrix, dst: Path=None) -> None:
        ...

    def updateBoundsCache(self) -> None:
        ...

    def writeToMemory(self) -> bytes:
        ...

class OpBuilder:

    def __init__(self) -> None:
        ...

    def add(self, path: Path, op: PathOp) -> None:
        ...

    def resolve(self) -> Path:
        ...

class PathBuilder:

    class ArcSize:
        __members__: typing.ClassVar[dict[str, PathBuilder.ArcSize]]
        kLarge_ArcSize: typing.ClassVar[PathBuilder.ArcSize]
        kSmall_ArcSize: typing.ClassVar[PathBuilder.ArcSize]

        @typing.overload
        def __eq__(self, other: PathBuilder.ArcSize) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: PathBuilder.ArcSize) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kLarge_ArcSize: typing.ClassVar[PathBuilder.ArcSize]
    kSmall_ArcSize: typing.ClassVar[PathBuilder.ArcSize]

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, path: Path) -> None:
        ...

    def addArc(self, oval: Rect, startAngleDeg: typing.SupportsFloat | typing.SupportsIndex, sweepAngleDeg: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    def addCircle(self, center_x: typing.SupportsFloat | typing.SupportsIndex, center_y: typing.SupportsFloat | typing.SupportsIndex, radius: typing.SupportsFloat | typing.SupportsIndex, pathDirection: PathDirection=...) -> PathBuilder:
        ...

    @typing.overload
    def addOval(self, rect: Rect, pathDirection: PathDirection, startIndex: typing.SupportsInt | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def addOval(self, rect: Rect, pathDirection: PathDirection=...) -> PathBuilder:
        ...

    def addPolygon(self, points: collections.abc.Sequence[Point], isClosed: bool) -> PathBuilder:
        ...

    @typing.overload
    def addRRect(self, rrect: RRect, pathDirection: PathDirection, startIndex: typing.SupportsInt | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def addRRect(self, rrect: RRect, pathDirection: PathDirection=...) -> PathBuilder:
        ...

    @typing.overload
    def addRect(self, rect: Rect, pathDirection: PathDirection, startIndex: typing.SupportsInt | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def addRect(self, rect: Rect, pathDirection: PathDirection=...) -> PathBuilder:
        ...

    @typing.overload
    def arcTo(self, oval: Rect, startAngleDeg: typing.SupportsFloat | typing.SupportsIndex, sweepAngleDeg: typing.SupportsFloat | typing.SupportsIndex, forceMoveTo: bool) -> PathBuilder:
        ...

    @typing.overload
    def arcTo(self, p1: Point, p2: Point, radius: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def arcTo(self, r: Point, xAxisRotate: typing.SupportsFloat | typing.SupportsIndex, largeArc: PathBuilder.ArcSize, sweep: PathDirection, xy: Point) -> PathBuilder:
        ...

    def close(self) -> PathBuilder:
        ...

    def computeBounds(self) -> Rect:
        ...

    @typing.overload
    def conicTo(self, pt1: Point, pt2: Point, w: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def conicTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex, w: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def conicTo(self, pts: collections.abc.Sequence[Point], w: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def cubicTo(self, pt1: Point, pt2: Point, pt3: Point) -> PathBuilder:
        ...

    @typing.overload
    def cubicTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex, x3: typing.SupportsFloat | typing.SupportsIndex, y3: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def cubicTo(self, pts: collections.abc.Sequence[Point]) -> PathBuilder:
        ...

    def detach(self, mx: Matrix=None) -> Path:
        ...

    def fillType(self) -> PathFillType:
        ...

    @typing.overload
    def incReserve(self, extraPtCount: typing.SupportsInt | typing.SupportsIndex, extraVerbCount: typing.SupportsInt | typing.SupportsIndex, extraConicCount: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def incReserve(self, extraPtCount: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def lineTo(self, pt: Point) -> PathBuilder:
        ...

    @typing.overload
    def lineTo(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def moveTo(self, pt: Point) -> PathBuilder:
        ...

    @typing.overload
    def moveTo(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    def offset(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    def polylineTo(self, points: collections.abc.Sequence[Point]) -> PathBuilder:
        ...

    @typing.overload
    def quadTo(self, pt1: Point, pt2: Point) -> PathBuilder:
        ...

    @typing.overload
    def quadTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def quadTo(self, pts: collections.abc.Sequence[Point]) -> PathBuilder:
        ...

    @typing.overload
    def rConicTo(self, pt1: Point, pt2: Point, w: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def rConicTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex, w: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def rCubicTo(self, pt1: Point, pt2: Point, pt3: Point) -> PathBuilder:
        ...

    @typing.overload
    def rCubicTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex, x3: typing.SupportsFloat | typing.SupportsIndex, y3: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def rLineTo(self, pt: Point) -> PathBuilder:
        ...

    @typing.overload
    def rLineTo(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    @typing.overload
    def rQuadTo(self, pt1: Point, pt2: Point) -> PathBuilder:
        ...

    @typing.overload
    def rQuadTo(self, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, x2: typing.SupportsFloat | typing.SupportsIndex, y2: typing.SupportsFloat | typing.SupportsIndex) -> PathBuilder:
        ...

    def reset(self) -> PathBuilder:
        ...

    def setFillType(self, fillType: PathFillType) -> PathBuilder:
        ...

    def setIsVolatile(self, isVolatile: bool) -> PathBuilder:
        ...

    def snapshot(self, mx: Matrix=None) -> Path:
        ...

    def toggleInverseFillType(self) -> PathBuilder:
        ...

class PathMeasure:

    class GetPosAndTan:
        __members__: typing.ClassVar[dict[str, PathMeasure.GetPosAndTan]]
        kGetPosAndTan_MatrixFlag: typing.ClassVar[PathMeasure.GetPosAndTan]
        kGetPosition_MatrixFlag: typing.ClassVar[PathMeasure.GetPosAndTan]
        kGetTangent_MatrixFlag: typing.ClassVar[PathMeasure.GetPosAndTan]

        @typing.overload
        def __eq__(self, other: PathMeasure.GetPosAndTan) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: PathMeasure.GetPosAndTan) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kGetPosAndTan_MatrixFlag: typing.ClassVar[PathMeasure.GetPosAndTan]
    kGetPosition_MatrixFlag: typing.ClassVar[PathMeasure.GetPosAndTan]
    kGetTangent_MatrixFlag: typing.ClassVar[PathMeasure.GetPosAndTan]

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, path: Path, forceClosed: bool, resScale: typing.SupportsFloat | typing.SupportsIndex=1.0) -> None:
        ...

    def getLength(self) -> float:
        ...

    def getMatrix(self, distance: typing.SupportsFloat | typing.SupportsIndex, flags: PathMeasure.GetPosAndTan=...) -> typing.Any:
        ...

    def getPosTan(self, distance: typing.SupportsFloat | typing.SupportsIndex) -> typing.Any:
        ...

    def getSegment(self, startD: typing.SupportsFloat | typing.SupportsIndex, stopD: typing.SupportsFloat | typing.SupportsIndex, dst: Path, startWithMoveTo: bool) -> bool:
        ...

    def isClosed(self) -> bool:
        ...

    def nextContour(self) -> bool:
        ...

    def setPath(self, arg0: Path, arg1: bool) -> None:
        ...

class Picture(RefCnt):

    @staticmethod
    def MakeFromData(data: Data) -> Picture:
        ...

    @staticmethod
    def MakeFromStream(stream: Stream) -> Picture:
        ...

    @staticmethod
    def MakePlaceholder(cull: Rect) -> Picture:
        ...

    def __init__(self, cull: Rect) -> None:
        ...

    def approximateBytesUsed(self) -> int:
        ...

    def approximateOpCount(self, nested: bool=False) -> int:
        ...

    def cullRect(self) -> Rect:
        ...

    def makeShader(self, tmx: TileMode, tmy: TileMode, mode: FilterMode, localMatrix: Matrix=None, tile: Rect=None) -> Shader:
        ...

    def playback(self, canvas: SkCanvas) -> None:
        ...

    def serialize(self) -> Data:
        ...

    def uniqueID(self) -> int:
        ...

class Drawable(Flattanable):

    @typing.overload
    def draw(self, canvas: SkCanvas, matrix: Matrix=None) -> None:
        ...

    @typing.overload
    def draw(self, canvas: SkCanvas, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def getBounds(self) -> Rect:
        ...

    def getGenerationID(self) -> int:
        ...

    def newPictureSnapshot(self) -> Picture:
        ...

    def notifyDrawingChanged(self) -> None:
        ...

class BBHFactory:
    pass

class RTreeFactory(BBHFactory):

    def __call__(self) -> SkBBoxHierarchy:
        ...

    def __init__(self) -> None:
        ...

class BBoxHierarchy(RefCnt):

    class Metadata:
        isDraw: bool

    def __init__(self) -> None:
        ...

    def bytesUsed(self) -> int:
        ...

    @typing.overload
    def insert(self, rects: Rect, N: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def insert(self, rects: Rect, metadata: BBoxHierarchy.Metadata, N: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def search(self, query: Rect, results: ..., std: ...) -> None:
        ...

class PictureRecorder:

    def __init__(self) -> None:
        ...

    @typing.overload
    def beginRecording(self, bounds: Rect, bbh: BBoxHierarchy) -> SkCanvas:
        ...

    @typing.overload
    def beginRecording(self, bounds: Rect) -> SkCanvas:
        ...

    @typing.overload
    def beginRecording(self, width: typing.SupportsFloat | typing.SupportsIndex, height: typing.SupportsFloat | typing.SupportsIndex) -> SkCanvas:
        ...

    def finishRecordingAsDrawable(self) -> Drawable:
        ...

    def finishRecordingAsPicture(self) -> Picture:
        ...

    def finishRecordingAsPictureWithCull(self, cullRect: Rect) -> Picture:
        ...

    def getRecordingCanvas(self) -> SkCanvas:
        ...

class Pixmap:

    def __getitem__(self, arg0: typing.Any) -> int:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, info: ImageInfo, data: typing.Any, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, array: numpy.ndarray, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __repr__(self) -> str:
        ...

    def addr(self) -> memoryview:
        ...

    def addr16(self) -> memoryview:
        ...

    def addr32(self) -> memoryview:
        ...

    def addr64(self) -> memoryview:
        ...

    def addr8(self) -> memoryview:
        ...

    def alphaType(self) -> AlphaType:
        ...

    def bounds(self) -> IRect:
        ...

    def colorSpace(self) -> ColorSpace:
        ...

    def colorType(self) -> ColorType:
        ...

    def computeByteSize(self) -> int:
        ...

    def computeIsOpaque(self) -> bool:
        ...

    def dimensions(self) -> ISize:
        ...

    def erase(self, color: Color4f, subset: IRect=None) -> bool:
        ...

    def extractSubset(self, subset: Pixmap, area: IRect) -> bool:
        ...

    def getAlphaf(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> float:
        ...

    def getColor(self, x: typing.SupportsInt | typing.SupportsIndex, y: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def height(self) -> int:
        ...

    def info(self) -> ImageInfo:
        ...

    def isOpaque(self) -> bool:
        ...

    @typing.overload
    def readPixels(self, dstInfo: ImageInfo, dstPixels: typing_extensions.Buffer, dstRowBytes: typing.SupportsInt | typing.SupportsIndex=0, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def readPixels(self, dst: Pixmap, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    def refColorSpace(self) -> ColorSpace:
        ...

    @typing.overload
    def reset(self) -> None:
        ...

    @typing.overload
    def reset(self, info: ImageInfo, data: typing.Any, rowBytes: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def rowBytes(self) -> int:
        ...

    def rowBytesAsPixels(self) -> int:
        ...

    def scalePixels(self, dst: Pixmap, samplingOptions: SamplingOptions=...) -> bool:
        ...

    def setColorSpace(self, colorSpace: ColorSpace) -> None:
        ...

    def shiftPerPixel(self) -> int:
        ...

    def tobytes(self) -> typing.Any:
        ...

    def width(self) -> int:
        ...

    def writable_addr(self) -> memoryview:
        ...

    @property
    def __array_interface__(self) -> dict:
        ...

class YUVAPixmapInfo:

    class DataType:
        __members__: typing.ClassVar[dict[str, YUVAPixmapInfo.DataType]]
        kFloat16: typing.ClassVar[YUVAPixmapInfo.DataType]
        kLast: typing.ClassVar[YUVAPixmapInfo.DataType]
        kUnorm10_Unorm2: typing.ClassVar[YUVAPixmapInfo.DataType]
        kUnorm16: typing.ClassVar[YUVAPixmapInfo.DataType]
        kUnorm8: typing.ClassVar[YUVAPixmapInfo.DataType]

        @typing.overload
        def __eq__(self, other: YUVAPixmapInfo.DataType) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: YUVAPixmapInfo.DataType) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class SupportedDataTypes:

        @staticmethod
        def All() -> YUVAPixmapInfo.SupportedDataTypes:
            ...

        def __init__(self) -> None:
            ...

        def enableDataType(self, dataType: YUVAPixmapInfo.DataType, numChannels: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def supported(self, planarConfig: YUVAInfo.PlaneConfig, dataType: YUVAPixmapInfo.DataType) -> bool:
            ...
    __hash__: typing.ClassVar[None] = None
    kFloat16: typing.ClassVar[YUVAPixmapInfo.DataType]
    kLast: typing.ClassVar[YUVAPixmapInfo.DataType]
    kMaxPlanes: typing.ClassVar[int] = 4
    kUnorm10_Unorm2: typing.ClassVar[YUVAPixmapInfo.DataType]
    kUnorm16: typing.ClassVar[YUVAPixmapInfo.DataType]
    kUnorm8: typing.ClassVar[YUVAPixmapInfo.DataType]

    @staticmethod
    def DefaultColorTypeForDataType(dataType: YUVAPixmapInfo.DataType, numChannels: typing.SupportsInt | typing.SupportsIndex) -> ColorType:
        ...

    @staticmethod
    def NumChannelsAndDataType(colorType: ColorType) -> tuple[int, YUVAPixmapInfo.DataType]:
        ...

    def __eq__(self, arg0: YUVAPixmapInfo) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, info: YUVAInfo, colorType: collections.abc.Sequence[ColorType], rowBytes: typing.Any=None) -> None:
        ...

    @typing.overload
    def __init__(self, info: YUVAInfo, dataType: YUVAPixmapInfo.DataType, rowBytes: typing.Any=None) -> None:
        ...

    def __ne__(self, arg0: YUVAPixmapInfo) -> bool:
        ...

    def computeTotalBytes(self, returnPlaneSizes: bool=False) -> typing.Any:
        ...

    def dataType(self) -> YUVAPixmapInfo.DataType:
        ...

    def initPixmapsFromSingleAllocation(self, memory: typing_extensions.Buffer) -> list[Pixmap]:
        ...

    def isSupported(self, supportedDataTypes: YUVAPixmapInfo.SupportedDataTypes) -> bool:
        ...

    def isValid(self) -> bool:
        ...

    def numPlanes(self) -> int:
        ...

    def planeInfo(self, i: typing.SupportsInt | typing.SupportsIndex) -> ImageInfo:
        ...

    def rowBytes(self, i: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def yuvColorSpace(self) -> YUVColorSpace:
        ...

    def yuvaInfo(self) -> YUVAInfo:
        ...

class YUVAPixmaps:

    @staticmethod
    def Allocate(yuvaPixmapInfo: YUVAPixmapInfo) -> YUVAPixmaps:
        ...

    @staticmethod
    def FromData(yuvaPixmapInfo: YUVAPixmapInfo, data: Data) -> YUVAPixmaps:
        ...

    @staticmethod
    def FromExternalMemory(yuvaPixmapInfo: YUVAPixmapInfo, memory: typing_extensions.Buffer) -> YUVAPixmaps:
        ...

    @staticmethod
    def FromExternalPixmaps(yuvaInfo: YUVAInfo, pixmaps: collections.abc.Sequence[Pixmap]) -> YUVAPixmaps:
        ...

    def __init__(self) -> None:
        ...

    def isValid(self) -> bool:
        ...

    def numPlanes(self) -> int:
        ...

    def plane(self, i: typing.SupportsInt | typing.SupportsIndex) -> Pixmap:
        ...

    def planes(self) -> typing.Annotated[list[Pixmap], 'FixedSize(4)']:
        ...

    def yuvaInfo(self) -> YUVAInfo:
        ...

class RuntimeEffect(RefCnt):

    class ChildType:
        __members__: typing.ClassVar[dict[str, RuntimeEffect.ChildType]]
        kBlender: typing.ClassVar[RuntimeEffect.ChildType]
        kColorFilter: typing.ClassVar[RuntimeEffect.ChildType]
        kShader: typing.ClassVar[RuntimeEffect.ChildType]

        @typing.overload
        def __eq__(self, other: RuntimeEffect.ChildType) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: RuntimeEffect.ChildType) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class UniformType:
        __members__: typing.ClassVar[dict[str, RuntimeEffect.UniformType]]
        kFloat: typing.ClassVar[RuntimeEffect.UniformType]
        kFloat2: typing.ClassVar[RuntimeEffect.UniformType]
        kFloat2x2: typing.ClassVar[RuntimeEffect.UniformType]
        kFloat3: typing.ClassVar[RuntimeEffect.UniformType]
        kFloat3x3: typing.ClassVar[RuntimeEffect.UniformType]
        kFloat4: typing.ClassVar[RuntimeEffect.UniformType]
        kFloat4x4: typing.ClassVar[RuntimeEffect.UniformType]
        kInt: typing.ClassVar[RuntimeEffect.UniformType]
        kInt2: typing.ClassVar[RuntimeEffect.UniformType]
        kInt3: typing.ClassVar[RuntimeEffect.UniformType]
        kInt4: typing.ClassVar[RuntimeEffect.UniformType]

        @typing.overload
        def __eq__(self, other: RuntimeEffect.UniformType) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: RuntimeEffect.UniformType) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kBlender: typing.ClassVar[RuntimeEffect.ChildType]
    kColorFilter: typing.ClassVar[RuntimeEffect.ChildType]
    kFloat: typing.ClassVar[RuntimeEffect.UniformType]
    kFloat2: typing.ClassVar[RuntimeEffect.UniformType]
    kFloat2x2: typing.ClassVar[RuntimeEffect.UniformType]
    kFloat3: typing.ClassVar[RuntimeEffect.UniformType]
    kFloat3x3: typing.ClassVar[RuntimeEffect.UniformType]
    kFloat4: typing.ClassVar[RuntimeEffect.UniformType]
    kFloat4x4: typing.ClassVar[RuntimeEffect.UniformType]
    kInt: typing.ClassVar[RuntimeEffect.UniformType]
    kInt2: typing.ClassVar[RuntimeEffect.UniformType]
    kInt3: typing.ClassVar[RuntimeEffect.UniformType]
    kInt4: typing.ClassVar[RuntimeEffect.UniformType]
    kShader: typing.ClassVar[RuntimeEffect.ChildType]

    @staticmethod
    @typing.overload
    def MakeForBlender(sksl: String, options: ...) -> RuntimeEffect:
        ...

    @staticmethod
    @typing.overload
    def MakeForBlender(sksl: String) -> RuntimeEffect:
        ...

    @staticmethod
    @typing.overload
    def MakeForColorFilter(sksl: String, options: ...) -> RuntimeEffect:
        ...

    @staticmethod
    @typing.overload
    def MakeForColorFilter(sksl: String) -> RuntimeEffect:
        ...

    @staticmethod
    @typing.overload
    def MakeForShader(sksl: String, options: ...) -> RuntimeEffect:
        ...

    @staticmethod
    @typing.overload
    def MakeForShader(sksl: String) -> RuntimeEffect:
        ...

    def children(self) -> SpanRuntimeEffectChild:
        ...

    @typing.overload
    def makeBlender(self, uniforms: Data) -> SkBlender:
        ...

    @typing.overload
    def makeBlender(self, uniforms: Data, children: SpanRuntimeEffectChildPtr=...) -> SkBlender:
        ...

    @typing.overload
    def makeColorFilter(self, uniforms: Data) -> ColorFilter:
        ...

    @typing.overload
    def makeColorFilter(self, uniforms: Data, children: ColorFilter, childCount: typing.SupportsInt | typing.SupportsIndex) -> ColorFilter:
        ...

    @typing.overload
    def makeColorFilter(self, uniforms: Data, children: SpanRuntimeEffectChildPtr) -> ColorFilter:
        ...

    @typing.overload
    def makeShader(self, uniforms: Data) -> Shader:
        ...

    @typing.overload
    def makeShader(self, uniforms: Data, children: Shader, childCount: typing.SupportsInt | typing.SupportsIndex, localMatrix: Matrix=None) -> Shader:
        ...

    @typing.overload
    def makeShader(self, uniforms: Data, children: SpanRuntimeEffectChildPtr, localMatrix: Matrix=None) -> Shader:
        ...

    def uniforms(self) -> SpanRuntimeEffectUniform:
        ...

class RuntimeEffectChild:

    def __init__(self) -> None:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def type(self) -> RuntimeEffect.ChildType:
        ...

class RuntimeEffectChildPtr:

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: Shader) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: ColorFilter) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: SkBlender) -> None:
        ...

    @property
    def type(self) -> RuntimeEffect.ChildType | None:
        ...

class RuntimeEffectUniform:

    def __init__(self) -> None:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def type(self) -> RuntimeEffect.UniformType:
        ...

class VectorRuntimeEffectChild:

    def __bool__(self: collections.abc.Sequence[RuntimeEffectChild]) -> bool:
        ...

    @typing.overload
    def __delitem__(self: collections.abc.Sequence[RuntimeEffectChild], arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __delitem__(self: collections.abc.Sequence[RuntimeEffectChild], arg0: slice) -> None:
        ...

    @typing.overload
    def __getitem__(self: collections.abc.Sequence[RuntimeEffectChild], s: slice) -> list[RuntimeEffectChild]:
        ...

    @typing.overload
    def __getitem__(self: collections.abc.Sequence[RuntimeEffectChild], arg0: typing.SupportsInt | typing.SupportsIndex) -> RuntimeEffectChild:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: collections.abc.Sequence[RuntimeEffectChild]) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: collections.abc.Iterable) -> None:
        ...

    def __iter__(self: collections.abc.Sequence[RuntimeEffectChild]) -> collections.abc.Iterator[RuntimeEffectChild]:
        ...

    def __len__(self: collections.abc.Sequence[RuntimeEffectChild]) -> int:
        ...

    @typing.overload
    def __setitem__(self: collections.abc.Sequence[RuntimeEffectChild], arg0: typing.SupportsInt | typing.SupportsIndex, arg1: RuntimeEffectChild) -> None:
        ...

    @typing.overload
    def __setitem__(self: collections.abc.Sequence[RuntimeEffectChild], arg0: slice, arg1: collections.abc.Sequence[RuntimeEffectChild]) -> None:
        ...

    def append(self: collections.abc.Sequence[RuntimeEffectChild], x: RuntimeEffectChild) -> None:
        ...

    def clear(self: collections.abc.Sequence[RuntimeEffectChild]) -> None:
        ...

    @typing.overload
    def extend(self: collections.abc.Sequence[RuntimeEffectChild], L: collections.abc.Sequence[RuntimeEffectChild]) -> None:
        ...

    @typing.overload
    def extend(self: collections.abc.Sequence[RuntimeEffectChild], L: collections.abc.Iterable) -> None:
        ...

    def insert(self: collections.abc.Sequence[RuntimeEffectChild], i: typing.SupportsInt | typing.SupportsIndex, x: RuntimeEffectChild) -> None:
        ...

    @typing.overload
    def pop(self: collections.abc.Sequence[RuntimeEffectChild]) -> RuntimeEffectChild:
        ...

    @typing.overload
    def pop(self: collections.abc.Sequence[RuntimeEffectChild], i: typing.SupportsInt | typing.SupportsIndex) -> RuntimeEffectChild:
        ...

class SpanRuntimeEffectChild:

    def __getitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> RuntimeEffectChild:
        ...

    def __len__(self) -> int:
        ...

class VectorRuntimeEffectChildPtr:

    def __bool__(self) -> bool:
        ...

    @typing.overload
    def __delitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __delitem__(self, arg0: slice) -> None:
        ...

    @typing.overload
    def __getitem__(self, s: slice) -> VectorRuntimeEffectChildPtr:
        ...

    @typing.overload
    def __getitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> RuntimeEffectChildPtr:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: VectorRuntimeEffectChildPtr) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: collections.abc.Iterable) -> None:
        ...

    def __iter__(self) -> collections.abc.Iterator[RuntimeEffectChildPtr]:
        ...

    def __len__(self) -> int:
        ...

    @typing.overload
    def __setitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex, arg1: RuntimeEffectChildPtr) -> None:
        ...

    @typing.overload
    def __setitem__(self, arg0: slice, arg1: VectorRuntimeEffectChildPtr) -> None:
        ...

    def append(self, x: RuntimeEffectChildPtr) -> None:
        ...

    def clear(self) -> None:
        ...

    @typing.overload
    def extend(self, L: VectorRuntimeEffectChildPtr) -> None:
        ...

    @typing.overload
    def extend(self, L: collections.abc.Iterable) -> None:
        ...

    def insert(self, i: typing.SupportsInt | typing.SupportsIndex, x: RuntimeEffectChildPtr) -> None:
        ...

    @typing.overload
    def pop(self) -> RuntimeEffectChildPtr:
        ...

    @typing.overload
    def pop(self, i: typing.SupportsInt | typing.SupportsIndex) -> RuntimeEffectChildPtr:
        ...

class SpanRuntimeEffectChildPtr:

    def __getitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> RuntimeEffectChildPtr:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: RuntimeEffectChildPtr, arg1: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: SpanRuntimeEffectChildPtr) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: VectorRuntimeEffectChildPtr) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: ...) -> None:
        ...

    def __len__(self) -> int:
        ...

class SpanRuntimeEffectUniform:

    def __getitem__(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> RuntimeEffectUniform:
        ...

    def __len__(self) -> int:
        ...

class RuntimeEffectBuilder:

    @typing.overload
    def __init__(self, arg0: RuntimeEffect) -> None:
        ...

    @typing.overload
    def __init__(self, arg0: RuntimeEffect, arg1: Data) -> None:
        ...

    def child(self, name: str) -> RuntimeEffectBuilderChild:
        ...

    def children(self) -> SpanRuntimeEffectChildPtr:
        ...

    def effect(self) -> RuntimeEffect:
        ...

    def makeBlender(self) -> SkBlender:
        ...

    def makeColorFilter(self) -> ColorFilter:
        ...

    def makeShader(self, localMatrix: Matrix=None) -> Shader:
        ...

    @typing.overload
    def setChild(self, name: str, child: Shader) -> None:
        ...

    @typing.overload
    def setChild(self, name: str, child: ColorFilter) -> None:
        ...

    @typing.overload
    def setChild(self, name: str, child: SkBlender) -> None:
        ...

    @typing.overload
    def setUniform(self, name: str, uniform: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def setUniform(self, name: str, uniform: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def setUniform(self, name: str, uniform: V2) -> None:
        ...

    @typing.overload
    def setUniform(self, name: str, uniform: V3) -> None:
        ...

    @typing.overload
    def setUniform(self, name: str, uniform: V4) -> None:
        ...

    @typing.overload
    def setUniform(self, name: str, uniform: list) -> None:
        ...

    def uniform(self, name: str) -> RuntimeEffectBuilderUniform:
        ...

    def uniforms(self) -> Data:
        ...

class V2:

    @typing.overload
    def __init__(self, arg0: typing.SupportsFloat | typing.SupportsIndex, arg1: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, v2: tuple) -> None:
        ...

class V3:

    @typing.overload
    def __init__(self, arg0: typing.SupportsFloat | typing.SupportsIndex, arg1: typing.SupportsFloat | typing.SupportsIndex, arg2: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, v3: tuple) -> None:
        ...

class V4:

    @typing.overload
    def __init__(self, arg0: typing.SupportsFloat | typing.SupportsIndex, arg1: typing.SupportsFloat | typing.SupportsIndex, arg2: typing.SupportsFloat | typing.SupportsIndex, arg3: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def __init__(self, v4: tuple) -> None:
        ...

class RuntimeEffectResult:
    effect: RuntimeEffect
    errorText: String

class RuntimeEffectBuilderUniform:

    def __init__(self) -> None:
        ...

    @property
    def name(self) -> typing.Any:
        ...

    @property
    def type(self) -> typing.Any:
        ...

class RuntimeEffectBuilderChild:

    def __init__(self) -> None:
        ...

    @property
    def name(self) -> typing.Any:
        ...

    @property
    def type(self) -> typing.Any:
        ...

class TextBlob:

    class Iter:

        class Run:

            def __init__(self) -> None:
                ...

            def __repr__(self) -> str:
                ...

            @property
            def fGlyphCount(self) -> int:
                ...

            @property
            def fGlyphIndices(self) -> list[int]:
                ...

            @property
            def fTypeface(self) -> Typeface:
                ...

        def __init__(self, arg0: TextBlob) -> None:
            ...

        def __iter__(self) -> TextBlob.Iter:
            ...

        def __next__(self) -> TextBlob.Iter.Run:
            ...

        def next(self, run: TextBlob.Iter.Run) -> bool:
            ...

    @staticmethod
    def Deserialize(data: typing_extensions.Buffer) -> TextBlob:
        ...

    @staticmethod
    def MakeFromPosText(text: str, pos: collections.abc.Sequence[Point], font: Font, encoding: TextEncoding=...) -> TextBlob:
        ...

    @staticmethod
    def MakeFromPosTextH(text: str, xpos: collections.abc.Iterable, constY: typing.SupportsFloat | typing.SupportsIndex, font: Font, encoding: TextEncoding=...) -> TextBlob:
        ...

    @staticmethod
    def MakeFromRSXform(text: str, xform: collections.abc.Sequence[RSXform], font: Font, encoding: TextEncoding=...) -> TextBlob:
        ...

    @staticmethod
    def MakeFromShapedText(utf8text: str, font: Font, leftToRight: bool=True) -> TextBlob:
        ...

    @staticmethod
    def MakeFromString(string: str, font: Font, encoding: TextEncoding=...) -> TextBlob:
        ...

    @staticmethod
    def MakeFromText(text: str, font: Font, encoding: TextEncoding=...) -> TextBlob:
        ...

    def __init__(self, text: str, font: Font, positions: typing.Any=None, encoding: TextEncoding=...) -> None:
        ...

    def __iter__(self) -> TextBlob.Iter:
        ...

    def bounds(self) -> Rect:
        ...

    def deref(self) -> None:
        ...

    def getIntercepts(self, bounds: collections.abc.Iterable, paint: Paint=None) -> list[float]:
        ...

    def ref(self) -> None:
        ...

    def refCntGreaterThan(self, count: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def serialize(self) -> Data:
        ...

    def unique(self) -> bool:
        ...

    def uniqueID(self) -> int:
        ...

    def unref(self) -> None:
        ...

class TextBlobBuilder:

    def __init__(self) -> None:
        ...

    def allocRun(self, text: str, font: Font, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, bounds: Rect=None, encoding: TextEncoding=...) -> None:
        ...

    def allocRunPos(self, font: Font, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], positions: collections.abc.Iterable, bounds: Rect=None) -> None:
        ...

    def allocRunPosH(self, font: Font, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], xpos: collections.abc.Iterable, y: typing.SupportsFloat | typing.SupportsIndex, bounds: Rect=None) -> None:
        ...

    def allocRunRSXform(self, font: Font, glyphs: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], xforms: collections.abc.Sequence[RSXform]) -> None:
        ...

    def make(self) -> TextBlob:
        ...

class Vertices:

    class VertexMode:
        __members__: typing.ClassVar[dict[str, Vertices.VertexMode]]
        kLast_VertexMode: typing.ClassVar[Vertices.VertexMode]
        kTriangleFan_VertexMode: typing.ClassVar[Vertices.VertexMode]
        kTriangleStrip_VertexMode: typing.ClassVar[Vertices.VertexMode]
        kTriangles_VertexMode: typing.ClassVar[Vertices.VertexMode]

        @typing.overload
        def __eq__(self, other: Vertices.VertexMode) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Vertices.VertexMode) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kLast_VertexMode: typing.ClassVar[Vertices.VertexMode]
    kTriangleFan_VertexMode: typing.ClassVar[Vertices.VertexMode]
    kTriangleStrip_VertexMode: typing.ClassVar[Vertices.VertexMode]
    kTriangles_VertexMode: typing.ClassVar[Vertices.VertexMode]

    @staticmethod
    def MakeCopy(mode: Vertices.VertexMode, positions: collections.abc.Sequence[Point], texs: typing.Any=None, colors: typing.Any=None, indices: typing.Any=None) -> Vertices:
        ...

    def __init__(self, mode: Vertices.VertexMode, positions: collections.abc.Sequence[Point], texs: typing.Any=None, colors: typing.Any=None, indices: typing.Any=None) -> None:
        ...

    def approximateSize(self) -> int:
        ...

    def bounds(self) -> Rect:
        ...

    def deref(self) -> None:
        ...

    def ref(self) -> None:
        ...

    def refCntGreaterThan(self, count: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def unique(self) -> bool:
        ...

    def uniqueID(self) -> int:
        ...

    def unref(self) -> None:
        ...

class AutoCanvasRestore:

    def __enter__(self) -> None:
        ...

    def __exit__(self, *args) -> None:
        ...

    def __init__(self, canvas: SkCanvas, doSave: bool=True) -> None:
        ...

    def restore(self) -> None:
        ...

class ClipOp:
    __members__: typing.ClassVar[dict[str, ClipOp]]
    kDifference: typing.ClassVar[ClipOp]
    kIntersect: typing.ClassVar[ClipOp]

    @typing.overload
    def __eq__(self, other: ClipOp) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: ClipOp) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class Canvas:

    class SrcRectConstraint:
        __members__: typing.ClassVar[dict[str, Canvas.SrcRectConstraint]]
        kFast_SrcRectConstraint: typing.ClassVar[Canvas.SrcRectConstraint]
        kStrict_SrcRectConstraint: typing.ClassVar[Canvas.SrcRectConstraint]

        @typing.overload
        def __eq__(self, other: Canvas.SrcRectConstraint) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Canvas.SrcRectConstraint) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class PointMode:
        __members__: typing.ClassVar[dict[str, Canvas.PointMode]]
        kLines_PointMode: typing.ClassVar[Canvas.PointMode]
        kPoints_PointMode: typing.ClassVar[Canvas.PointMode]
        kPolygon_PointMode: typing.ClassVar[Canvas.PointMode]

        @typing.overload
        def __eq__(self, other: Canvas.PointMode) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Canvas.PointMode) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class QuadAAFlags:
        __members__: typing.ClassVar[dict[str, Canvas.QuadAAFlags]]
        kAll_QuadAAFlags: typing.ClassVar[Canvas.QuadAAFlags]
        kBottom_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]
        kLeft_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]
        kNone_QuadAAFlags: typing.ClassVar[Canvas.QuadAAFlags]
        kRight_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]
        kTop_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]

        @typing.overload
        def __eq__(self, other: Canvas.QuadAAFlags) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Canvas.QuadAAFlags) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class SaveLayerFlags:
        __members__: typing.ClassVar[dict[str, Canvas.SaveLayerFlags]]
        kF16ColorType: typing.ClassVar[Canvas.SaveLayerFlags]
        kInitWithPrevious_SaveLayerFlag: typing.ClassVar[Canvas.SaveLayerFlags]
        kPreserveLCDText_SaveLayerFlag: typing.ClassVar[Canvas.SaveLayerFlags]

        @typing.overload
        def __and__(self, other: Canvas.SaveLayerFlags) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: Canvas.SaveLayerFlags) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: Canvas.SaveLayerFlags) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: Canvas.SaveLayerFlags) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: Canvas.SaveLayerFlags) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: Canvas.SaveLayerFlags) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: Canvas.SaveLayerFlags) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: Canvas.SaveLayerFlags) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: Canvas.SaveLayerFlags) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: Canvas.SaveLayerFlags) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: Canvas.SaveLayerFlags) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: Canvas.SaveLayerFlags) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class SaveLayerRec:

        @typing.overload
        def __init__(self) -> None:
            ...

        @typing.overload
        def __init__(self, bounds: Rect, paint: Paint, saveLayerFlags: typing.SupportsInt | typing.SupportsIndex=0) -> None:
            ...

        @typing.overload
        def __init__(self, bounds: Rect, paint: Paint, backdrop: ImageFilter, saveLayerFlags: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fBackdrop(self) -> ImageFilter:
            ...

        @fBackdrop.setter
        def fBackdrop(self, arg0: ImageFilter) -> None:
            ...

        @property
        def fBounds(self) -> Rect:
            ...

        @fBounds.setter
        def fBounds(self, arg0: Rect) -> None:
            ...

        @property
        def fPaint(self) -> Paint:
            ...

        @fPaint.setter
        def fPaint(self, arg0: Paint) -> None:
            ...

        @property
        def fSaveLayerFlags(self) -> int:
            ...

        @fSaveLayerFlags.setter
        def fSaveLayerFlags(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

    class Lattice:

        class RectType:
            __members__: typing.ClassVar[dict[str, Canvas.Lattice.RectType]]
            kDefault: typing.ClassVar[Canvas.Lattice.RectType]
            kFixedColor: typing.ClassVar[Canvas.Lattice.RectType]
            kTransparent: typing.ClassVar[Canvas.Lattice.RectType]

            @typing.overload
            def __eq__(self, other: Canvas.Lattice.RectType) -> bool:
                ...

            @typing.overload
            def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
                ...

            @typing.overload
            def __eq__(self, other: typing.Any) -> bool:
                ...

            def __getstate__(self) -> int:
                ...

            def __hash__(self) -> int:
                ...

            def __index__(self) -> int:
                ...

            def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
                ...

            def __int__(self) -> int:
                ...

            @typing.overload
            def __ne__(self, other: Canvas.Lattice.RectType) -> bool:
                ...

            @typing.overload
            def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
                ...

            @typing.overload
            def __ne__(self, other: typing.Any) -> bool:
                ...

            def __repr__(self) -> str:
                ...

            def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
                ...

            def __str__(self) -> str:
                ...

            @property
            def name(self) -> str:
                ...

            @property
            def value(self) -> int:
                ...
        kDefault: typing.ClassVar[Canvas.Lattice.RectType]
        kFixedColor: typing.ClassVar[Canvas.Lattice.RectType]
        kTransparent: typing.ClassVar[Canvas.Lattice.RectType]

        @property
        def fBounds(self) -> IRect:
            ...

        @fBounds.setter
        def fBounds(self, arg0: IRect) -> None:
            ...

        @property
        def fColors(self) -> int:
            ...

        @fColors.setter
        def fColors(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fRectTypes(self) -> Canvas.Lattice.RectType:
            ...

        @fRectTypes.setter
        def fRectTypes(self, arg0: Canvas.Lattice.RectType) -> None:
            ...

        @property
        def fXCount(self) -> int:
            ...

        @fXCount.setter
        def fXCount(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fXDivs(self) -> int:
            ...

        @fXDivs.setter
        def fXDivs(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fYCount(self) -> int:
            ...

        @fYCount.setter
        def fYCount(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        @property
        def fYDivs(self) -> int:
            ...

        @fYDivs.setter
        def fYDivs(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...
    kAll_QuadAAFlags: typing.ClassVar[Canvas.QuadAAFlags]
    kBottom_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]
    kF16ColorType: typing.ClassVar[Canvas.SaveLayerFlags]
    kFast_SrcRectConstraint: typing.ClassVar[Canvas.SrcRectConstraint]
    kInitWithPrevious_SaveLayerFlag: typing.ClassVar[Canvas.SaveLayerFlags]
    kLeft_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]
    kLines_PointMode: typing.ClassVar[Canvas.PointMode]
    kNone_QuadAAFlags: typing.ClassVar[Canvas.QuadAAFlags]
    kPoints_PointMode: typing.ClassVar[Canvas.PointMode]
    kPolygon_PointMode: typing.ClassVar[Canvas.PointMode]
    kPreserveLCDText_SaveLayerFlag: typing.ClassVar[Canvas.SaveLayerFlags]
    kRight_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]
    kStrict_SrcRectConstraint: typing.ClassVar[Canvas.SrcRectConstraint]
    kTop_QuadAAFlag: typing.ClassVar[Canvas.QuadAAFlags]

    @staticmethod
    def MakeRasterDirect(imageInfo: ImageInfo, pixels: typing_extensions.Buffer, rowBytes: typing.SupportsInt | typing.SupportsIndex=0, surfaceProps: SkSurfaceProps=None) -> Canvas:
        ...

    @staticmethod
    def MakeRasterDirectN32(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, pixels: typing_extensions.Buffer, rowBytes: typing.SupportsInt | typing.SupportsIndex=0) -> Canvas:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, array: numpy.ndarray, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None, surfaceProps: SkSurfaceProps=None) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, props: SkSurfaceProps=None) -> None:
        ...

    @typing.overload
    def __init__(self, bitmap: Bitmap) -> None:
        ...

    @typing.overload
    def __init__(self, bitmap: Bitmap, props: SkSurfaceProps) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def accessTopLayerPixels(self, origin: IPoint=None) -> typing.Any:
        ...

    def androidFramework_setDeviceClipRestriction(self, rect: IRect) -> None:
        ...

    @typing.overload
    def clear(self, color: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def clear(self, color: Color4f) -> None:
        ...

    @typing.overload
    def clipPath(self, path: Path, op: ClipOp, doAntiAlias: bool) -> None:
        ...

    @typing.overload
    def clipPath(self, path: Path, op: ClipOp) -> None:
        ...

    @typing.overload
    def clipPath(self, path: Path, doAntiAlias: bool=False) -> None:
        ...

    @typing.overload
    def clipRRect(self, rrect: RRect, op: ClipOp, doAntiAlias: bool) -> None:
        ...

    @typing.overload
    def clipRRect(self, rrect: RRect, op: ClipOp) -> None:
        ...

    @typing.overload
    def clipRRect(self, rrect: RRect, doAntiAlias: bool=False) -> None:
        ...

    @typing.overload
    def clipRect(self, rect: Rect, op: ClipOp, doAntiAlias: bool) -> None:
        ...

    @typing.overload
    def clipRect(self, rect: Rect, op: ClipOp) -> None:
        ...

    @typing.overload
    def clipRect(self, rect: Rect, doAntiAlias: bool=False) -> None:
        ...

    def clipRegion(self, deviceRgn: Region, op: ClipOp=...) -> None:
        ...

    @typing.overload
    def concat(self, matrix: Matrix) -> None:
        ...

    @typing.overload
    def concat(self, m44: M44) -> None:
        ...

    def discard(self) -> None:
        ...

    def drawAnnotation(self, rect: Rect, key: str, value: Data) -> None:
        ...

    def drawArc(self, oval: Rect, startAngle: typing.SupportsFloat | typing.SupportsIndex, sweepAngle: typing.SupportsFloat | typing.SupportsIndex, useCenter: bool, paint: Paint) -> None:
        ...

    def drawAtlas(self, atlas: Image, xform: collections.abc.Sequence[RSXform], tex: collections.abc.Sequence[Rect], colors: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], mode: BlendMode, options: SamplingOptions=..., cullRect: Rect=None, paint: Paint=None) -> None:
        ...

    def drawBitmap(self, bitmap: Bitmap, left: typing.SupportsFloat | typing.SupportsIndex, top: typing.SupportsFloat | typing.SupportsIndex, paint: Paint=None) -> None:
        ...

    @typing.overload
    def drawBitmapRect(self, bitmap: Bitmap, src: Rect, dst: Rect, paint: Paint=None, constraint: Canvas.SrcRectConstraint=...) -> None:
        ...

    @typing.overload
    def drawBitmapRect(self, bitmap: Bitmap, isrc: Rect, dst: Rect, paint: Paint=None, constraint: Canvas.SrcRectConstraint=...) -> None:
        ...

    @typing.overload
    def drawBitmapRect(self, bitmap: Bitmap, dst: Rect, paint: Paint=None, constraint: Canvas.SrcRectConstraint=...) -> None:
        ...

    @typing.overload
    def drawCircle(self, cx: typing.SupportsFloat | typing.SupportsIndex, cy: typing.SupportsFloat | typing.SupportsIndex, radius: typing.SupportsFloat | typing.SupportsIndex, paint: Paint) -> None:
        ...

    @typing.overload
    def drawCircle(self, center: Point, radius: typing.SupportsFloat | typing.SupportsIndex, paint: Paint) -> None:
        ...

    @typing.overload
    def drawColor(self, color: typing.SupportsInt | typing.SupportsIndex, mode: BlendMode=...) -> None:
        ...

    @typing.overload
    def drawColor(self, color: Color4f, mode: BlendMode=...) -> None:
        ...

    def drawDRRect(self, outer: RRect, inner: RRect, paint: Paint) -> None:
        ...

    def drawIRect(self, rect: IRect, paint: Paint) -> None:
        ...

    def drawImage(self, image: Image, left: typing.SupportsFloat | typing.SupportsIndex, top: typing.SupportsFloat | typing.SupportsIndex, options: SamplingOptions=..., paint: Paint=None) -> None:
        ...

    @typing.overload
    def drawImageRect(self, image: Image, src: Rect, dst: Rect, options: SamplingOptions=..., paint: Paint=None, constraint: Canvas.SrcRectConstraint=...) -> None:
        ...

    @typing.overload
    def drawImageRect(self, image: Image, isrc: Rect, dst: Rect, options: SamplingOptions=..., paint: Paint=None, constraint: Canvas.SrcRectConstraint=...) -> None:
        ...

    @typing.overload
    def drawImageRect(self, image: Image, dst: Rect, options: SamplingOptions=..., paint: Paint=None) -> None:
        ...

    @typing.overload
    def drawLine(self, x0: typing.SupportsFloat | typing.SupportsIndex, y0: typing.SupportsFloat | typing.SupportsIndex, x1: typing.SupportsFloat | typing.SupportsIndex, y1: typing.SupportsFloat | typing.SupportsIndex, paint: Paint) -> None:
        ...

    @typing.overload
    def drawLine(self, p0: Point, p1: Point, paint: Paint) -> None:
        ...

    def drawOval(self, oval: Rect, paint: Paint) -> None:
        ...

    def drawPaint(self, paint: Paint) -> None:
        ...

    def drawPatch(self, cubics: collections.abc.Sequence[Point], colors: collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex], texCoords: collections.abc.Sequence[Point], mode: BlendMode, paint: Paint) -> None:
        ...

    def drawPath(self, path: Path, paint: Paint) -> None:
        ...

    def drawPicture(self, picture: Picture, matrix: Matrix=None, paint: Paint=None) -> None:
        ...

    @typing.overload
    def drawPoint(self, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, paint: Paint) -> None:
        ...

    @typing.overload
    def drawPoint(self, p: Point, paint: Paint) -> None:
        ...

    def drawPoints(self, mode: Canvas.PointMode, pts: collections.abc.Sequence[Point], paint: Paint) -> None:
        ...

    def drawRRect(self, rrect: RRect, paint: Paint) -> None:
        ...

    def drawRect(self, rect: Rect, paint: Paint) -> None:
        ...

    def drawRegion(self, region: Region, paint: Paint) -> None:
        ...

    def drawRoundRect(self, rect: Rect, rx: typing.SupportsFloat | typing.SupportsIndex, ry: typing.SupportsFloat | typing.SupportsIndex, paint: Paint) -> None:
        ...

    def drawSimpleText(self, text: str, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, font: Font, paint: Paint) -> None:
        ...

    def drawString(self, text: str, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, font: Font, paint: Paint) -> None:
        ...

    def drawTextBlob(self, blob: TextBlob, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, paint: Paint) -> None:
        ...

    def drawTextOnPath(self, text: str, path: Path, matrix: Matrix, font: Font, paint: Paint) -> None:
        ...

    def drawVertices(self, vertices: Vertices, paint: Paint, mode: BlendMode=...) -> None:
        ...

    def flush(self) -> None:
        ...

    def getBaseLayerSize(self) -> ISize:
        ...

    @typing.overload
    def getDeviceClipBounds(self) -> IRect:
        ...

    @typing.overload
    def getDeviceClipBounds(self, bounds: IRect) -> bool:
        ...

    @typing.overload
    def getLocalClipBounds(self) -> Rect:
        ...

    @typing.overload
    def getLocalClipBounds(self, bounds: Rect) -> bool:
        ...

    def getLocalToDevice(self) -> M44:
        ...

    def getProps(self, props: SkSurfaceProps) -> bool:
        ...

    def getSaveCount(self) -> int:
        ...

    def getSurface(self) -> SkSurface:
        ...

    def getTotalMatrix(self) -> Matrix:
        ...

    def imageInfo(self) -> ImageInfo:
        ...

    def isClipEmpty(self) -> bool:
        ...

    def isClipRect(self) -> bool:
        ...

    def makeSurface(self, info: ImageInfo, props: SkSurfaceProps=None) -> SkSurface:
        ...

    def peekPixels(self, pixmap: Pixmap) -> bool:
        ...

    @typing.overload
    def quickReject(self, rect: Rect) -> bool:
        ...

    @typing.overload
    def quickReject(self, path: Path) -> bool:
        ...

    @typing.overload
    def readPixels(self, dstInfo: ImageInfo, dstPixels: typing_extensions.Buffer, dstRowBytes: typing.SupportsInt | typing.SupportsIndex=0, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def readPixels(self, pixmap: Pixmap, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def readPixels(self, bitmap: Bitmap, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    def resetMatrix(self) -> None:
        ...

    def restore(self) -> None:
        ...

    def restoreToCount(self, saveCount: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def rotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def rotate(self, degrees: typing.SupportsFloat | typing.SupportsIndex, px: typing.SupportsFloat | typing.SupportsIndex, py: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def save(self) -> int:
        ...

    @typing.overload
    def saveLayer(self, bounds: Rect=None, paint: Paint=None) -> int:
        ...

    @typing.overload
    def saveLayer(self, layerRec: Canvas.SaveLayerRec) -> int:
        ...

    def saveLayerAlpha(self, bounds: Rect, alpha: typing.SupportsInt | typing.SupportsIndex) -> int:
        ...

    def scale(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def setMatrix(self, matrix: M44) -> None:
        ...

    @typing.overload
    def setMatrix(self, matrix: Matrix) -> None:
        ...

    def skew(self, sx: typing.SupportsFloat | typing.SupportsIndex, sy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    def toarray(self, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None) -> numpy.ndarray:
        ...

    def translate(self, dx: typing.SupportsFloat | typing.SupportsIndex, dy: typing.SupportsFloat | typing.SupportsIndex) -> None:
        ...

    @typing.overload
    def writePixels(self, info: ImageInfo, pixels: typing_extensions.Buffer, rowBytes: typing.SupportsInt | typing.SupportsIndex=0, x: typing.SupportsInt | typing.SupportsIndex=0, y: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def writePixels(self, bitmap: Bitmap, x: typing.SupportsInt | typing.SupportsIndex=0, y: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

class SVGCanvas:
    kConvertTextToPaths_Flag: typing.ClassVar[int] = 1
    kNoPrettyXML_Flag: typing.ClassVar[int] = 2

    @staticmethod
    def Make(bounds: Rect, stream: WStream, flags: typing.SupportsInt | typing.SupportsIndex=0) -> Canvas:
        ...

class PixelGeometry:
    __members__: typing.ClassVar[dict[str, PixelGeometry]]
    kBGR_H_PixelGeometry: typing.ClassVar[PixelGeometry]
    kBGR_V_PixelGeometry: typing.ClassVar[PixelGeometry]
    kRGB_H_PixelGeometry: typing.ClassVar[PixelGeometry]
    kRGB_V_PixelGeometry: typing.ClassVar[PixelGeometry]
    kUnknown_PixelGeometry: typing.ClassVar[PixelGeometry]

    @typing.overload
    def __eq__(self, other: PixelGeometry) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __eq__(self, other: typing.Any) -> bool:
        ...

    def __getstate__(self) -> int:
        ...

    def __hash__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __int__(self) -> int:
        ...

    @typing.overload
    def __ne__(self, other: PixelGeometry) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    @typing.overload
    def __ne__(self, other: typing.Any) -> bool:
        ...

    def __repr__(self) -> str:
        ...

    def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    def __str__(self) -> str:
        ...

    @property
    def name(self) -> str:
        ...

    @property
    def value(self) -> int:
        ...

class SurfaceProps:

    class Flags:
        __members__: typing.ClassVar[dict[str, SurfaceProps.Flags]]
        kAlwaysDither_Flag: typing.ClassVar[SurfaceProps.Flags]
        kDefault_Flag: typing.ClassVar[SurfaceProps.Flags]
        kDynamicMSAA_Flag: typing.ClassVar[SurfaceProps.Flags]
        kUseDeviceIndependentFonts_Flag: typing.ClassVar[SurfaceProps.Flags]

        @typing.overload
        def __and__(self, other: SurfaceProps.Flags) -> int:
            ...

        @typing.overload
        def __and__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __eq__(self, other: SurfaceProps.Flags) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: SurfaceProps.Flags) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: SurfaceProps.Flags) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        def __invert__(self) -> typing.Any:
            ...

        @typing.overload
        def __le__(self, other: SurfaceProps.Flags) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: SurfaceProps.Flags) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: SurfaceProps.Flags) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __or__(self, other: SurfaceProps.Flags) -> int:
            ...

        @typing.overload
        def __or__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rand__(self, other: SurfaceProps.Flags) -> int:
            ...

        @typing.overload
        def __rand__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __repr__(self) -> str:
            ...

        @typing.overload
        def __ror__(self, other: SurfaceProps.Flags) -> int:
            ...

        @typing.overload
        def __ror__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: SurfaceProps.Flags) -> int:
            ...

        @typing.overload
        def __rxor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @typing.overload
        def __xor__(self, other: SurfaceProps.Flags) -> int:
            ...

        @typing.overload
        def __xor__(self, other: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    __hash__: typing.ClassVar[None] = None
    kAlwaysDither_Flag: typing.ClassVar[SurfaceProps.Flags]
    kDefault_Flag: typing.ClassVar[SurfaceProps.Flags]
    kDynamicMSAA_Flag: typing.ClassVar[SurfaceProps.Flags]
    kUseDeviceIndependentFonts_Flag: typing.ClassVar[SurfaceProps.Flags]

    def __eq__(self, arg0: SurfaceProps) -> bool:
        ...

    @typing.overload
    def __init__(self) -> None:
        ...

    @typing.overload
    def __init__(self, flags: typing.SupportsInt | typing.SupportsIndex, geometry: PixelGeometry) -> None:
        ...

    @typing.overload
    def __init__(self, props: SurfaceProps) -> None:
        ...

    def __ne__(self, arg0: SurfaceProps) -> bool:
        ...

    def flags(self) -> int:
        ...

    def isUseDeviceIndependentFonts(self) -> bool:
        ...

    def pixelGeometry(self) -> PixelGeometry:
        ...

class SurfaceCharacterization:
    __hash__: typing.ClassVar[None] = None

    def __eq__(self, arg0: SurfaceCharacterization) -> bool:
        ...

    def __init__(self) -> None:
        ...

    def __ne__(self, arg0: SurfaceCharacterization) -> bool:
        ...

    def cacheMaxResourceBytes(self) -> int:
        ...

    def colorSpace(self) -> ColorSpace:
        ...

    def createBackendFormat(self, colorType: ColorType, backendFormat: GrBackendFormat) -> SurfaceCharacterization:
        ...

    def createColorSpace(self, cs: ColorSpace) -> SurfaceCharacterization:
        ...

    def createFBO0(self, usesGLFBO0: bool) -> SurfaceCharacterization:
        ...

    def createResized(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> SurfaceCharacterization:
        ...

    def height(self) -> int:
        ...

    def isMipMapped(self) -> bool:
        ...

    def isTextureable(self) -> bool:
        ...

    def isValid(self) -> bool:
        ...

    def refColorSpace(self) -> ColorSpace:
        ...

    def surfaceProps(self) -> SurfaceProps:
        ...

    def usesGLFBO0(self) -> bool:
        ...

    def vulkanSecondaryCBCompatible(self) -> bool:
        ...

    def width(self) -> int:
        ...

class Surface(RefCnt):

    class AsyncReadResult:

        def count(self) -> int:
            ...

        def data(self, i: typing.SupportsInt | typing.SupportsIndex) -> typing_extensions.CapsuleType:
            ...

        def rowBytes(self, i: typing.SupportsInt | typing.SupportsIndex) -> int:
            ...

    class ContentChangeMode:
        __members__: typing.ClassVar[dict[str, Surface.ContentChangeMode]]
        kDiscard_ContentChangeMode: typing.ClassVar[Surface.ContentChangeMode]
        kRetain_ContentChangeMode: typing.ClassVar[Surface.ContentChangeMode]

        @typing.overload
        def __eq__(self, other: Surface.ContentChangeMode) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Surface.ContentChangeMode) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.SupportsInt | typing.SupportsIndex) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class BackendHandleAccess:
        __members__: typing.ClassVar[dict[str, Surface.BackendHandleAccess]]
        kDiscardWrite_BackendHandleAccess: typing.ClassVar[Surface.BackendHandleAccess]
        kFlushRead_BackendHandleAccess: typing.ClassVar[Surface.BackendHandleAccess]
        kFlushWrite_BackendHandleAccess: typing.ClassVar[Surface.BackendHandleAccess]

        @typing.overload
        def __eq__(self, other: Surface.BackendHandleAccess) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Surface.BackendHandleAccess) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class RescaleGamma:
        __members__: typing.ClassVar[dict[str, Surface.RescaleGamma]]
        kLinear: typing.ClassVar[Surface.RescaleGamma]
        kSrc: typing.ClassVar[Surface.RescaleGamma]

        @typing.overload
        def __eq__(self, other: Surface.RescaleGamma) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: Surface.RescaleGamma) -> bool:
            ...

        @typing.overload
        def __ge__(self, other: typing.Any) -> None:
            ...

        def __getstate__(self) -> int:
            ...

        @typing.overload
        def __gt__(self, other: Surface.RescaleGamma) -> bool:
            ...

        @typing.overload
        def __gt__(self, other: typing.Any) -> None:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __le__(self, other: Surface.RescaleGamma) -> bool:
            ...

        @typing.overload
        def __le__(self, other: typing.Any) -> None:
            ...

        @typing.overload
        def __lt__(self, other: Surface.RescaleGamma) -> bool:
            ...

        @typing.overload
        def __lt__(self, other: typing.Any) -> None:
            ...

        @typing.overload
        def __ne__(self, other: Surface.RescaleGamma) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...

    class BackendSurfaceAccess:
        __members__: typing.ClassVar[dict[str, Surface.BackendSurfaceAccess]]
        kNoAccess: typing.ClassVar[Surface.BackendSurfaceAccess]
        kPresent: typing.ClassVar[Surface.BackendSurfaceAccess]

        @typing.overload
        def __eq__(self, other: Surface.BackendSurfaceAccess) -> bool:
            ...

        @typing.overload
        def __eq__(self, other: typing.Any) -> bool:
            ...

        def __getstate__(self) -> int:
            ...

        def __hash__(self) -> int:
            ...

        def __index__(self) -> int:
            ...

        def __init__(self, value: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __int__(self) -> int:
            ...

        @typing.overload
        def __ne__(self, other: Surface.BackendSurfaceAccess) -> bool:
            ...

        @typing.overload
        def __ne__(self, other: typing.Any) -> bool:
            ...

        def __repr__(self) -> str:
            ...

        def __setstate__(self, state: typing.SupportsInt | typing.SupportsIndex) -> None:
            ...

        def __str__(self) -> str:
            ...

        @property
        def name(self) -> str:
            ...

        @property
        def value(self) -> int:
            ...
    kDiscardWrite_BackendHandleAccess: typing.ClassVar[Surface.BackendHandleAccess]
    kDiscard_ContentChangeMode: typing.ClassVar[Surface.ContentChangeMode]
    kFlushRead_BackendHandleAccess: typing.ClassVar[Surface.BackendHandleAccess]
    kFlushWrite_BackendHandleAccess: typing.ClassVar[Surface.BackendHandleAccess]
    kLinear: typing.ClassVar[Surface.RescaleGamma]
    kNoAccess: typing.ClassVar[Surface.BackendSurfaceAccess]
    kPresent: typing.ClassVar[Surface.BackendSurfaceAccess]
    kRetain_ContentChangeMode: typing.ClassVar[Surface.ContentChangeMode]
    kSrc: typing.ClassVar[Surface.RescaleGamma]

    @staticmethod
    def MakeFromBackendRenderTarget(context: GrRecordingContext, backendRenderTarget: GrBackendRenderTarget, origin: GrSurfaceOrigin, colorType: ColorType, colorSpace: ColorSpace, surfaceProps: SurfaceProps=None) -> Surface:
        ...

    @staticmethod
    def MakeFromBackendTexture(context: GrRecordingContext, backendTexture: GrBackendTexture, origin: GrSurfaceOrigin, sampleCnt: typing.SupportsInt | typing.SupportsIndex, colorType: ColorType, colorSpace: ColorSpace, surfaceProps: SurfaceProps=None) -> Surface:
        ...

    @staticmethod
    def MakeNull(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> Surface:
        ...

    @staticmethod
    def MakeRaster(imageInfo: ImageInfo, rowBytes: typing.SupportsInt | typing.SupportsIndex=0, surfaceProps: SurfaceProps=None) -> Surface:
        ...

    @staticmethod
    def MakeRasterDirect(info: ImageInfo, pixels: typing_extensions.Buffer, rowBytes: typing.SupportsInt | typing.SupportsIndex=0, surfaceProps: SurfaceProps=None) -> Surface:
        ...

    @staticmethod
    def MakeRasterN32Premul(width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, surfaceProps: SurfaceProps=None) -> Surface:
        ...

    @staticmethod
    @typing.overload
    def MakeRenderTarget(context: GrRecordingContext, budgeted: Budgeted, imageInfo: ImageInfo, sampleCount: typing.SupportsInt | typing.SupportsIndex=0, surfaceOrigin: GrSurfaceOrigin=..., surfaceProps: SurfaceProps=None, shouldCreateWithMips: bool=False, isProtected: bool=False) -> Surface:
        ...

    @staticmethod
    @typing.overload
    def MakeRenderTarget(context: GrRecordingContext, budgeted: Budgeted, imageInfo: ImageInfo, sampleCount: typing.SupportsInt | typing.SupportsIndex, surfaceProps: SurfaceProps=None) -> Surface:
        ...

    @staticmethod
    @typing.overload
    def MakeRenderTarget(context: GrRecordingContext, budgeted: Budgeted, imageInfo: ImageInfo) -> Surface:
        ...

    @staticmethod
    @typing.overload
    def MakeRenderTarget(context: GrRecordingContext, characterization: SurfaceCharacterization, budgeted: Budgeted) -> Surface:
        ...

    @staticmethod
    def Raster(*args, **kwargs):
        ...

    @staticmethod
    def WrapBackendRenderTarget(context: GrRecordingContext, backendRenderTarget: GrBackendRenderTarget, origin: GrSurfaceOrigin, colorType: ColorType, colorSpace: ColorSpace, surfaceProps: SurfaceProps=None, releaseProc: ...=None, releaseContext: typing_extensions.CapsuleType=None) -> Surface:
        ...

    def __enter__(self) -> Canvas:
        ...

    def __exit__(self, arg0: typing.Any, arg1: typing.Any, arg2: typing.Any) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, surfaceProps: SurfaceProps=None) -> None:
        ...

    @typing.overload
    def __init__(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex, colortype: ColorType, surfaceProps: SurfaceProps=None) -> None:
        ...

    @typing.overload
    def __init__(self, imageInfo: ImageInfo, rowBytes: typing.SupportsInt | typing.SupportsIndex=0, surfaceProps: SurfaceProps=None) -> None:
        ...

    @typing.overload
    def __init__(self, array: numpy.ndarray, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None, surfaceProps: SurfaceProps=None) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def asyncRescaleAndReadPixels(self, info: ImageInfo, srcRect: IRect, rescaleGamma: Surface.RescaleGamma, callback: collections.abc.Callable) -> None:
        ...

    def characterize(self, characterization: SurfaceCharacterization) -> bool:
        ...

    def draw(self, canvas: Canvas, x: typing.SupportsFloat | typing.SupportsIndex, y: typing.SupportsFloat | typing.SupportsIndex, paint: Paint=None) -> None:
        ...

    @typing.overload
    def flush(self, access: Surface.BackendSurfaceAccess, info: GrFlushInfo) -> GrSemaphoresSubmitted:
        ...

    @typing.overload
    def flush(self, info: GrFlushInfo, newState: ...=None) -> GrSemaphoresSubmitted:
        ...

    def flushAndSubmit(self, sync: GrSyncCpu=...) -> None:
        ...

    def generationID(self) -> int:
        ...

    def getBackendRenderTarget(self, backendHandleAccess: Surface.BackendHandleAccess) -> GrBackendRenderTarget:
        ...

    def getBackendTexture(self, backendHandleAccess: Surface.BackendHandleAccess) -> GrBackendTexture:
        ...

    def getCanvas(self) -> Canvas:
        ...

    def height(self) -> int:
        ...

    def imageInfo(self) -> ImageInfo:
        ...

    def isCompatible(self, characterization: SurfaceCharacterization) -> bool:
        ...

    @typing.overload
    def makeImageSnapshot(self) -> Image:
        ...

    @typing.overload
    def makeImageSnapshot(self, bounds: IRect) -> Image:
        ...

    @typing.overload
    def makeSurface(self, imageInfo: ImageInfo) -> Surface:
        ...

    @typing.overload
    def makeSurface(self, width: typing.SupportsInt | typing.SupportsIndex, height: typing.SupportsInt | typing.SupportsIndex) -> Surface:
        ...

    def notifyContentWillChange(self, mode: Surface.ContentChangeMode) -> None:
        ...

    def peekPixels(self, pixmap: Pixmap) -> bool:
        ...

    def props(self) -> SurfaceProps:
        ...

    @typing.overload
    def readPixels(self, dst: Pixmap, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def readPixels(self, dstInfo: ImageInfo, dstPixels: typing_extensions.Buffer, dstRowBytes: typing.SupportsInt | typing.SupportsIndex=0, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0) -> bool:
        ...

    @typing.overload
    def readPixels(self, dst: Bitmap, srcX: typing.SupportsInt | typing.SupportsIndex, srcY: typing.SupportsInt | typing.SupportsIndex) -> bool:
        ...

    def recordingContext(self) -> GrRecordingContext:
        ...

    def replaceBackendTexture(self, backendTexture: GrBackendTexture, origin: GrSurfaceOrigin, mode: Surface.ContentChangeMode=...) -> bool:
        ...

    def toarray(self, srcX: typing.SupportsInt | typing.SupportsIndex=0, srcY: typing.SupportsInt | typing.SupportsIndex=0, colorType: ColorType=..., alphaType: AlphaType=..., colorSpace: ColorSpace=None) -> numpy.ndarray:
        ...

    def width(self) -> int:
        ...

    @typing.overload
    def writePixels(self, src: Pixmap, dstX: typing.SupportsInt | typing.SupportsIndex=0, dstY: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

    @typing.overload
    def writePixels(self, src: Bitmap, dstX: typing.SupportsInt | typing.SupportsIndex=0, dstY: typing.SupportsInt | typing.SupportsIndex=0) -> None:
        ...

class SVGDOM(RefCnt):

    @staticmethod
    def MakeFromStream(stream: Stream) -> SVGDOM:
        ...

    def containerSize(self) -> Size:
        ...

    def render(self, arg0: Canvas) -> None:
        ...

    def renderNode(self, arg0: Canvas, arg1: str) -> None:
        ...

    def setContainerSize(self, arg0: Size) -> None:
        ...

def AlphaTypeIsOpaque(at: AlphaType) -> bool:
    ...

def AsWinding(path: Path) -> Path:
    ...

def BlendMode_AsCoeff(mode: BlendMode, src: BlendModeCoeff, dst: BlendModeCoeff) -> bool:
    ...

def BlendMode_Name(blendMode: BlendMode) -> str:
    ...

def Color(r: typing.SupportsInt | typing.SupportsIndex, g: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex, a: typing.SupportsInt | typing.SupportsIndex=255) -> int:
    ...

def ColorGetA(color: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def ColorGetB(color: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def ColorGetG(color: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def ColorGetR(color: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def ColorSetA(c: typing.SupportsInt | typing.SupportsIndex, a: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def ColorSetARGB(a: typing.SupportsInt | typing.SupportsIndex, r: typing.SupportsInt | typing.SupportsIndex, g: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def ColorSetRGB(r: typing.SupportsInt | typing.SupportsIndex, g: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def ColorToHSV(color: typing.SupportsInt | typing.SupportsIndex) -> list[float]:
    ...

def ColorTypeBytesPerPixel(ct: ColorType) -> int:
    ...

def ColorTypeIsAlwaysOpaque(ct: ColorType) -> bool:
    ...

def ColorTypeValidateAlphaType(colorType: ColorType, alphaType: AlphaType, canonical: AlphaType=None) -> bool:
    ...

def ComputeIsOpaque(bm: Bitmap) -> bool:
    ...

def EncodedOriginToMatrix(origin: EncodedOrigin, w: typing.SupportsInt | typing.SupportsIndex, h: typing.SupportsInt | typing.SupportsIndex) -> Matrix:
    ...

def HSVToColor(hsv: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex], alpha: typing.SupportsInt | typing.SupportsIndex=255) -> int:
    ...

def MakeNullCanvas() -> Canvas:
    ...

def Op(one: Path, two: Path, op: PathOp) -> Path:
    ...

def PathFillType_ConvertToNonInverse(ft: PathFillType) -> PathFillType:
    ...

def PathFillType_IsEvenOdd(ft: PathFillType) -> bool:
    ...

def PathFillType_IsInverse(ft: PathFillType) -> bool:
    ...

def PreMultiplyARGB(a: typing.SupportsInt | typing.SupportsIndex, r: typing.SupportsInt | typing.SupportsIndex, g: typing.SupportsInt | typing.SupportsIndex, b: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def PreMultiplyColor(c: typing.SupportsInt | typing.SupportsIndex) -> int:
    ...

def RGBToHSV(red: typing.SupportsInt | typing.SupportsIndex, green: typing.SupportsInt | typing.SupportsIndex, blue: typing.SupportsInt | typing.SupportsIndex) -> list[float]:
    ...

def Simplify(path: Path) -> Path:
    ...

def TightBounds(path: Path) -> Rect:
    ...
A1B5G5R5_UNORM_PACK16: VkFormat
A1B5G5R5_UNORM_PACK16_KHR: VkFormat
A1R5G5B5_UNORM_PACK16: VkFormat
A2B10G10R10_SINT_PACK32: VkFormat
A2B10G10R10_SNORM_PACK32: VkFormat
A2B10G10R10_SSCALED_PACK32: VkFormat
A2B10G10R10_UINT_PACK32: VkFormat
A2B10G10R10_UNORM_PACK32: VkFormat
A2B10G10R10_USCALED_PACK32: VkFormat
A2R10G10B10_SINT_PACK32: VkFormat
A2R10G10B10_SNORM_PACK32: VkFormat
A2R10G10B10_SSCALED_PACK32: VkFormat
A2R10G10B10_UINT_PACK32: VkFormat
A2R10G10B10_UNORM_PACK32: VkFormat
A2R10G10B10_USCALED_PACK32: VkFormat
A4B4G4R4_UNORM_PACK16: VkFormat
A4B4G4R4_UNORM_PACK16_EXT: VkFormat
A4R4G4B4_UNORM_PACK16: VkFormat
A4R4G4B4_UNORM_PACK16_EXT: VkFormat
A8B8G8R8_SINT_PACK32: VkFormat
A8B8G8R8_SNORM_PACK32: VkFormat
A8B8G8R8_SRGB_PACK32: VkFormat
A8B8G8R8_SSCALED_PACK32: VkFormat
A8B8G8R8_UINT_PACK32: VkFormat
A8B8G8R8_UNORM_PACK32: VkFormat
A8B8G8R8_USCALED_PACK32: VkFormat
A8_UNORM: VkFormat
A8_UNORM_KHR: VkFormat
ASTC_10x10_SFLOAT_BLOCK: VkFormat
ASTC_10x10_SFLOAT_BLOCK_EXT: VkFormat
ASTC_10x10_SRGB_BLOCK: VkFormat
ASTC_10x10_UNORM_BLOCK: VkFormat
ASTC_10x5_SFLOAT_BLOCK: VkFormat
ASTC_10x5_SFLOAT_BLOCK_EXT: VkFormat
ASTC_10x5_SRGB_BLOCK: VkFormat
ASTC_10x5_UNORM_BLOCK: VkFormat
ASTC_10x6_SFLOAT_BLOCK: VkFormat
ASTC_10x6_SFLOAT_BLOCK_EXT: VkFormat
ASTC_10x6_SRGB_BLOCK: VkFormat
ASTC_10x6_UNORM_BLOCK: VkFormat
ASTC_10x8_SFLOAT_BLOCK: VkFormat
ASTC_10x8_SFLOAT_BLOCK_EXT: VkFormat
ASTC_10x8_SRGB_BLOCK: VkFormat
ASTC_10x8_UNORM_BLOCK: VkFormat
ASTC_12x10_SFLOAT_BLOCK: VkFormat
ASTC_12x10_SFLOAT_BLOCK_EXT: VkFormat
ASTC_12x10_SRGB_BLOCK: VkFormat
ASTC_12x10_UNORM_BLOCK: VkFormat
ASTC_12x12_SFLOAT_BLOCK: VkFormat
ASTC_12x12_SFLOAT_BLOCK_EXT: VkFormat
ASTC_12x12_SRGB_BLOCK: VkFormat
ASTC_12x12_UNORM_BLOCK: VkFormat
ASTC_4x4_SFLOAT_BLOCK: VkFormat
ASTC_4x4_SFLOAT_BLOCK_EXT: VkFormat
ASTC_4x4_SRGB_BLOCK: VkFormat
ASTC_4x4_UNORM_BLOCK: VkFormat
ASTC_5x4_SFLOAT_BLOCK: VkFormat
ASTC_5x4_SFLOAT_BLOCK_EXT: VkFormat
ASTC_5x4_SRGB_BLOCK: VkFormat
ASTC_5x4_UNORM_BLOCK: VkFormat
ASTC_5x5_SFLOAT_BLOCK: VkFormat
ASTC_5x5_SFLOAT_BLOCK_EXT: VkFormat
ASTC_5x5_SRGB_BLOCK: VkFormat
ASTC_5x5_UNORM_BLOCK: VkFormat
ASTC_6x5_SFLOAT_BLOCK: VkFormat
ASTC_6x5_SFLOAT_BLOCK_EXT: VkFormat
ASTC_6x5_SRGB_BLOCK: VkFormat
ASTC_6x5_UNORM_BLOCK: VkFormat
ASTC_6x6_SFLOAT_BLOCK: VkFormat
ASTC_6x6_SFLOAT_BLOCK_EXT: VkFormat
ASTC_6x6_SRGB_BLOCK: VkFormat
ASTC_6x6_UNORM_BLOCK: VkFormat
ASTC_8x5_SFLOAT_BLOCK: VkFormat
ASTC_8x5_SFLOAT_BLOCK_EXT: VkFormat
ASTC_8x5_SRGB_BLOCK: VkFormat
ASTC_8x5_UNORM_BLOCK: VkFormat
ASTC_8x6_SFLOAT_BLOCK: VkFormat
ASTC_8x6_SFLOAT_BLOCK_EXT: VkFormat
ASTC_8x6_SRGB_BLOCK: VkFormat
ASTC_8x6_UNORM_BLOCK: VkFormat
ASTC_8x8_SFLOAT_BLOCK: VkFormat
ASTC_8x8_SFLOAT_BLOCK_EXT: VkFormat
ASTC_8x8_SRGB_BLOCK: VkFormat
ASTC_8x8_UNORM_BLOCK: VkFormat
ATTACHMENT_FEEDBACK_LOOP_OPTIMAL_EXT: VkImageLayout
ATTACHMENT_OPTIMAL: VkImageLayout
ATTACHMENT_OPTIMAL_KHR: VkImageLayout
AlphaOPAQUE: int = 255
AlphaTRANSPARENT: int = 0
B10G11R11_UFLOAT_PACK32: VkFormat
B10X6G10X6R10X6G10X6_422_UNORM_4PACK16: VkFormat
B10X6G10X6R10X6G10X6_422_UNORM_4PACK16_KHR: VkFormat
B12X4G12X4R12X4G12X4_422_UNORM_4PACK16: VkFormat
B12X4G12X4R12X4G12X4_422_UNORM_4PACK16_KHR: VkFormat
B16G16R16G16_422_UNORM: VkFormat
B16G16R16G16_422_UNORM_KHR: VkFormat
B4G4R4A4_UNORM_PACK16: VkFormat
B5G5R5A1_UNORM_PACK16: VkFormat
B5G6R5_UNORM_PACK16: VkFormat
B8G8R8A8_SINT: VkFormat
B8G8R8A8_SNORM: VkFormat
B8G8R8A8_SRGB: VkFormat
B8G8R8A8_SSCALED: VkFormat
B8G8R8A8_UINT: VkFormat
B8G8R8A8_UNORM: VkFormat
B8G8R8A8_USCALED: VkFormat
B8G8R8G8_422_UNORM: VkFormat
B8G8R8G8_422_UNORM_KHR: VkFormat
B8G8R8_SINT: VkFormat
B8G8R8_SNORM: VkFormat
B8G8R8_SRGB: VkFormat
B8G8R8_SSCALED: VkFormat
B8G8R8_UINT: VkFormat
B8G8R8_UNORM: VkFormat
B8G8R8_USCALED: VkFormat
BC1_RGBA_SRGB_BLOCK: VkFormat
BC1_RGBA_UNORM_BLOCK: VkFormat
BC1_RGB_SRGB_BLOCK: VkFormat
BC1_RGB_UNORM_BLOCK: VkFormat
BC2_SRGB_BLOCK: VkFormat
BC2_UNORM_BLOCK: VkFormat
BC3_SRGB_BLOCK: VkFormat
BC3_UNORM_BLOCK: VkFormat
BC4_SNORM_BLOCK: VkFormat
BC4_UNORM_BLOCK: VkFormat
BC5_SNORM_BLOCK: VkFormat
BC5_UNORM_BLOCK: VkFormat
BC6H_SFLOAT_BLOCK: VkFormat
BC6H_UFLOAT_BLOCK: VkFormat
BC7_SRGB_BLOCK: VkFormat
BC7_UNORM_BLOCK: VkFormat
COLOR_ATTACHMENT_OPTIMAL: VkImageLayout
ColorBLACK: int = 4278190080
ColorBLUE: int = 4278190335
ColorCYAN: int = 4278255615
ColorDKGRAY: int = 4282664004
ColorGRAY: int = 4287137928
ColorGREEN: int = 4278255360
ColorLTGRAY: int = 4291611852
ColorMAGENTA: int = 4294902015
ColorRED: int = 4294901760
ColorTRANSPARENT: int = 0
ColorWHITE: int = 4294967295
ColorYELLOW: int = 4294967040
D16_UNORM: VkFormat
D16_UNORM_S8_UINT: VkFormat
D24_UNORM_S8_UINT: VkFormat
D32_SFLOAT: VkFormat
D32_SFLOAT_S8_UINT: VkFormat
DEPTH_ATTACHMENT_OPTIMAL: VkImageLayout
DEPTH_ATTACHMENT_OPTIMAL_KHR: VkImageLayout
DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL: VkImageLayout
DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL_KHR: VkImageLayout
DEPTH_READ_ONLY_OPTIMAL: VkImageLayout
DEPTH_READ_ONLY_OPTIMAL_KHR: VkImageLayout
DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL: VkImageLayout
DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL_KHR: VkImageLayout
DEPTH_STENCIL_ATTACHMENT_OPTIMAL: VkImageLayout
DEPTH_STENCIL_READ_ONLY_OPTIMAL: VkImageLayout
E5B9G9R9_UFLOAT_PACK32: VkFormat
EAC_R11G11_SNORM_BLOCK: VkFormat
EAC_R11G11_UNORM_BLOCK: VkFormat
EAC_R11_SNORM_BLOCK: VkFormat
EAC_R11_UNORM_BLOCK: VkFormat
ETC2_R8G8B8A1_SRGB_BLOCK: VkFormat
ETC2_R8G8B8A1_UNORM_BLOCK: VkFormat
ETC2_R8G8B8A8_SRGB_BLOCK: VkFormat
ETC2_R8G8B8A8_UNORM_BLOCK: VkFormat
ETC2_R8G8B8_SRGB_BLOCK: VkFormat
ETC2_R8G8B8_UNORM_BLOCK: VkFormat
FRAGMENT_DENSITY_MAP_OPTIMAL_EXT: VkImageLayout
FRAGMENT_SHADING_RATE_ATTACHMENT_OPTIMAL_KHR: VkImageLayout
G10X6B10X6G10X6R10X6_422_UNORM_4PACK16: VkFormat
G10X6B10X6G10X6R10X6_422_UNORM_4PACK16_KHR: VkFormat
G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16: VkFormat
G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16_KHR: VkFormat
G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16: VkFormat
G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16_KHR: VkFormat
G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16: VkFormat
G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16_EXT: VkFormat
G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16: VkFormat
G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16_KHR: VkFormat
G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16: VkFormat
G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16_KHR: VkFormat
G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16: VkFormat
G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16_KHR: VkFormat
G12X4B12X4G12X4R12X4_422_UNORM_4PACK16: VkFormat
G12X4B12X4G12X4R12X4_422_UNORM_4PACK16_KHR: VkFormat
G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16: VkFormat
G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16_KHR: VkFormat
G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16: VkFormat
G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16_KHR: VkFormat
G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16: VkFormat
G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16_EXT: VkFormat
G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16: VkFormat
G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16_KHR: VkFormat
G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16: VkFormat
G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16_KHR: VkFormat
G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16: VkFormat
G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16_KHR: VkFormat
G16B16G16R16_422_UNORM: VkFormat
G16B16G16R16_422_UNORM_KHR: VkFormat
G16_B16R16_2PLANE_420_UNORM: VkFormat
G16_B16R16_2PLANE_420_UNORM_KHR: VkFormat
G16_B16R16_2PLANE_422_UNORM: VkFormat
G16_B16R16_2PLANE_422_UNORM_KHR: VkFormat
G16_B16R16_2PLANE_444_UNORM: VkFormat
G16_B16R16_2PLANE_444_UNORM_EXT: VkFormat
G16_B16_R16_3PLANE_420_UNORM: VkFormat
G16_B16_R16_3PLANE_420_UNORM_KHR: VkFormat
G16_B16_R16_3PLANE_422_UNORM: VkFormat
G16_B16_R16_3PLANE_422_UNORM_KHR: VkFormat
G16_B16_R16_3PLANE_444_UNORM: VkFormat
G16_B16_R16_3PLANE_444_UNORM_KHR: VkFormat
G8B8G8R8_422_UNORM: VkFormat
G8B8G8R8_422_UNORM_KHR: VkFormat
G8_B8R8_2PLANE_420_UNORM: VkFormat
G8_B8R8_2PLANE_420_UNORM_KHR: VkFormat
G8_B8R8_2PLANE_422_UNORM: VkFormat
G8_B8R8_2PLANE_422_UNORM_KHR: VkFormat
G8_B8R8_2PLANE_444_UNORM: VkFormat
G8_B8R8_2PLANE_444_UNORM_EXT: VkFormat
G8_B8_R8_3PLANE_420_UNORM: VkFormat
G8_B8_R8_3PLANE_420_UNORM_KHR: VkFormat
G8_B8_R8_3PLANE_422_UNORM: VkFormat
G8_B8_R8_3PLANE_422_UNORM_KHR: VkFormat
G8_B8_R8_3PLANE_444_UNORM: VkFormat
G8_B8_R8_3PLANE_444_UNORM_KHR: VkFormat
GENERAL: VkImageLayout
MAX_ENUM: VkImageLayout
PREINITIALIZED: VkImageLayout
PRESENT_SRC_KHR: VkImageLayout
PVRTC1_2BPP_SRGB_BLOCK_IMG: VkFormat
PVRTC1_2BPP_UNORM_BLOCK_IMG: VkFormat
PVRTC1_4BPP_SRGB_BLOCK_IMG: VkFormat
PVRTC1_4BPP_UNORM_BLOCK_IMG: VkFormat
PVRTC2_2BPP_SRGB_BLOCK_IMG: VkFormat
PVRTC2_2BPP_UNORM_BLOCK_IMG: VkFormat
PVRTC2_4BPP_SRGB_BLOCK_IMG: VkFormat
PVRTC2_4BPP_UNORM_BLOCK_IMG: VkFormat
R10X6G10X6B10X6A10X6_UNORM_4PACK16: VkFormat
R10X6G10X6B10X6A10X6_UNORM_4PACK16_KHR: VkFormat
R10X6G10X6_UNORM_2PACK16: VkFormat
R10X6G10X6_UNORM_2PACK16_KHR: VkFormat
R10X6_UNORM_PACK16: VkFormat
R10X6_UNORM_PACK16_KHR: VkFormat
R12X4G12X4B12X4A12X4_UNORM_4PACK16: VkFormat
R12X4G12X4B12X4A12X4_UNORM_4PACK16_KHR: VkFormat
R12X4G12X4_UNORM_2PACK16: VkFormat
R12X4G12X4_UNORM_2PACK16_KHR: VkFormat
R12X4_UNORM_PACK16: VkFormat
R12X4_UNORM_PACK16_KHR: VkFormat
R16G16B16A16_SFLOAT: VkFormat
R16G16B16A16_SINT: VkFormat
R16G16B16A16_SNORM: VkFormat
R16G16B16A16_SSCALED: VkFormat
R16G16B16A16_UINT: VkFormat
R16G16B16A16_UNORM: VkFormat
R16G16B16A16_USCALED: VkFormat
R16G16B16_SFLOAT: VkFormat
R16G16B16_SINT: VkFormat
R16G16B16_SNORM: VkFormat
R16G16B16_SSCALED: VkFormat
R16G16B16_UINT: VkFormat
R16G16B16_UNORM: VkFormat
R16G16B16_USCALED: VkFormat
R16G16_S10_5_NV: VkFormat
R16G16_SFIXED5_NV: VkFormat
R16G16_SFLOAT: VkFormat
R16G16_SINT: VkFormat
R16G16_SNORM: VkFormat
R16G16_SSCALED: VkFormat
R16G16_UINT: VkFormat
R16G16_UNORM: VkFormat
R16G16_USCALED: VkFormat
R16_SFLOAT: VkFormat
R16_SINT: VkFormat
R16_SNORM: VkFormat
R16_SSCALED: VkFormat
R16_UINT: VkFormat
R16_UNORM: VkFormat
R16_USCALED: VkFormat
R32G32B32A32_SFLOAT: VkFormat
R32G32B32A32_SINT: VkFormat
R32G32B32A32_UINT: VkFormat
R32G32B32_SFLOAT: VkFormat
R32G32B32_SINT: VkFormat
R32G32B32_UINT: VkFormat
R32G32_SFLOAT: VkFormat
R32G32_SINT: VkFormat
R32G32_UINT: VkFormat
R32_SFLOAT: VkFormat
R32_SINT: VkFormat
R32_UINT: VkFormat
R4G4B4A4_UNORM_PACK16: VkFormat
R4G4_UNORM_PACK8: VkFormat
R5G5B5A1_UNORM_PACK16: VkFormat
R5G6B5_UNORM_PACK16: VkFormat
R64G64B64A64_SFLOAT: VkFormat
R64G64B64A64_SINT: VkFormat
R64G64B64A64_UINT: VkFormat
R64G64B64_SFLOAT: VkFormat
R64G64B64_SINT: VkFormat
R64G64B64_UINT: VkFormat
R64G64_SFLOAT: VkFormat
R64G64_SINT: VkFormat
R64G64_UINT: VkFormat
R64_SFLOAT: VkFormat
R64_SINT: VkFormat
R64_UINT: VkFormat
R8G8B8A8_SINT: VkFormat
R8G8B8A8_SNORM: VkFormat
R8G8B8A8_SRGB: VkFormat
R8G8B8A8_SSCALED: VkFormat
R8G8B8A8_UINT: VkFormat
R8G8B8A8_UNORM: VkFormat
R8G8B8A8_USCALED: VkFormat
R8G8B8_SINT: VkFormat
R8G8B8_SNORM: VkFormat
R8G8B8_SRGB: VkFormat
R8G8B8_SSCALED: VkFormat
R8G8B8_UINT: VkFormat
R8G8B8_UNORM: VkFormat
R8G8B8_USCALED: VkFormat
R8G8_SINT: VkFormat
R8G8_SNORM: VkFormat
R8G8_SRGB: VkFormat
R8G8_SSCALED: VkFormat
R8G8_UINT: VkFormat
R8G8_UNORM: VkFormat
R8G8_USCALED: VkFormat
R8_SINT: VkFormat
R8_SNORM: VkFormat
R8_SRGB: VkFormat
R8_SSCALED: VkFormat
R8_UINT: VkFormat
R8_UNORM: VkFormat
R8_USCALED: VkFormat
READ_ONLY_OPTIMAL: VkImageLayout
READ_ONLY_OPTIMAL_KHR: VkImageLayout
RENDERING_LOCAL_READ: VkImageLayout
RENDERING_LOCAL_READ_KHR: VkImageLayout
S8_UINT: VkFormat
SHADER_READ_ONLY_OPTIMAL: VkImageLayout
SHADING_RATE_OPTIMAL_NV: VkImageLayout
SHARED_PRESENT_KHR: VkImageLayout
STENCIL_ATTACHMENT_OPTIMAL: VkImageLayout
STENCIL_ATTACHMENT_OPTIMAL_KHR: VkImageLayout
STENCIL_READ_ONLY_OPTIMAL: VkImageLayout
STENCIL_READ_ONLY_OPTIMAL_KHR: VkImageLayout
ScalarInfinity: float
ScalarNegativeInfinity: float
TRANSFER_DST_OPTIMAL: VkImageLayout
TRANSFER_SRC_OPTIMAL: VkImageLayout
UNDEFINED: VkImageLayout
Unicodes: types.SimpleNamespace
VIDEO_DECODE_DPB_KHR: VkImageLayout
VIDEO_DECODE_DST_KHR: VkImageLayout
VIDEO_DECODE_SRC_KHR: VkImageLayout
VIDEO_ENCODE_DPB_KHR: VkImageLayout
VIDEO_ENCODE_DST_KHR: VkImageLayout
VIDEO_ENCODE_QUANTIZATION_MAP_KHR: VkImageLayout
VIDEO_ENCODE_SRC_KHR: VkImageLayout
X8_D24_UNORM_PACK32: VkFormat
__version__: str = '144.1'
k2D: GrTextureType
kA: ColorChannel
kA16_float_ColorType: ColorType
kA16_unorm_ColorType: ColorType
kABGR_4444: GrColorType
kALL_GrGLBackendState: GrGLBackendState
kALPHA8: GrGLFormat
kARGB_4444_ColorType: ColorType
kASTC: EncodedImageFormat
kAllResources: GrPurgeResourceOptions
kAlpha_16: GrColorType
kAlpha_8: GrColorType
kAlpha_8_ColorType: ColorType
kAlpha_8xxx: GrColorType
kAlpha_ColorChannelFlag: ColorChannelFlag
kAlpha_F16: GrColorType
kAlpha_F32xxx: GrColorType
kB: ColorChannel
kBGRA8: GrGLFormat
kBGRA_1010102_ColorType: ColorType
kBGRA_8888: GrColorType
kBGRA_8888_ColorType: ColorType
kBGR_101010x_ColorType: ColorType
kBGR_565: GrColorType
kBGR_H_PixelGeometry: PixelGeometry
kBGR_V_PixelGeometry: PixelGeometry
kBMP: EncodedImageFormat
kBT2020_YUVColorSpace: YUVColorSpace
kBlend_GrGLBackendState: GrGLBackendState
kBlue_ColorChannelFlag: ColorChannelFlag
kBottomLeft_EncodedOrigin: EncodedOrigin
kBottomLeft_GrSurfaceOrigin: GrSurfaceOrigin
kBottomRight_EncodedOrigin: EncodedOrigin
kCCW: PathDirection
kCOMPRESSED_ETC1_RGB8: GrGLFormat
kCOMPRESSED_RGB8_BC1: GrGLFormat
kCOMPRESSED_RGB8_ETC2: GrGLFormat
kCOMPRESSED_RGBA8_BC1: GrGLFormat
kCW: PathDirection
kCenter: textlayout_TextAlign
kClamp: TileMode
kClear: BlendMode
kClose: PathVerb
kCoeffCount: BlendModeCoeff
kColor: BlendMode
kColorBurn: BlendMode
kColorDodge: BlendMode
kConic: PathVerb
kConic_PathSegmentMask: PathSegmentMask
kCubic: PathVerb
kCubic_PathSegmentMask: PathSegmentMask
kDA: BlendModeCoeff
kDC: BlendModeCoeff
kDNG: EncodedImageFormat
kDarken: BlendMode
kDashed: textlayout_TextDecorationStyle
kDawn: gpuBackendApi
kDecal: TileMode
kDefault: PathDirection
kDefault_EncodedOrigin: EncodedOrigin
kDifference: ClipOp
kDifference_PathOp: PathOp
kDirect3D: GrBackendApi
kDotted: textlayout_TextDecorationStyle
kDouble: textlayout_TextDecorationStyle
kDst: BlendMode
kDstATop: BlendMode
kDstIn: BlendMode
kDstOut: BlendMode
kDstOver: BlendMode
kEnd: textlayout_TextAlign
kEvenOdd: PathFillType
kExclusion: BlendMode
kExternal: GrTextureType
kFixedFunction_GrGLBackendState: GrGLBackendState
kFull: FontHinting
kG: ColorChannel
kGIF: EncodedImageFormat
kGaps: textlayout_TextDecorationMode
kGlyphID: TextEncoding
kGray_8: GrColorType
kGray_8_ColorType: ColorType
kGray_8xxx: GrColorType
kGray_ColorChannelFlag: ColorChannelFlag
kGray_F16: GrColorType
kGreen_ColorChannelFlag: ColorChannelFlag
kHEIF: EncodedImageFormat
kHardLight: BlendMode
kHue: BlendMode
kICO: EncodedImageFormat
kIDA: BlendModeCoeff
kIDC: BlendModeCoeff
kISA: BlendModeCoeff
kISC: BlendModeCoeff
kIdentity_YUVColorSpace: YUVColorSpace
kInner_BlurStyle: BlurStyle
kIntersect: ClipOp
kIntersect_PathOp: PathOp
kInverseEvenOdd: PathFillType
kInverseWinding: PathFillType
kJPEG: EncodedImageFormat
kJPEG_YUVColorSpace: YUVColorSpace
kJustify: textlayout_TextAlign
kKTX: EncodedImageFormat
kLUMINANCE16F: GrGLFormat
kLUMINANCE8: GrGLFormat
kLast: ConvergeMode
kLastCoeffMode: BlendMode
kLastEnum: ColorChannel
kLastEnum_AlphaType: AlphaType
kLastEnum_BlurStyle: BlurStyle
kLastEnum_YUVColorSpace: YUVColorSpace
kLastMode: BlendMode
kLastSeparableMode: BlendMode
kLastTileMode: TileMode
kLast_EncodedOrigin: EncodedOrigin
kLeft: textlayout_TextAlign
kLeftBottom_EncodedOrigin: EncodedOrigin
kLeftTop_EncodedOrigin: EncodedOrigin
kLighten: BlendMode
kLine: PathVerb
kLineThrough: textlayout_TextDecoration
kLine_PathSegmentMask: PathSegmentMask
kLinear: MipmapMode
kLuminosity: BlendMode
kMSAAEnable_GrGLBackendState: GrGLBackendState
kMetal: gpuBackendApi
kMirror: TileMode
kMisc_GrGLBackendState: GrGLBackendState
kMock: gpuBackendApi
kModulate: BlendMode
kMove: PathVerb
kMultiply: BlendMode
kN32_ColorType: ColorType
kNearest: MipmapMode
kNo: Budgeted
kNoDecoration: textlayout_TextDecoration
kNone: GrTextureType
kNormal: FontHinting
kNormal_BlurStyle: BlurStyle
kOne: BlendModeCoeff
kOpaque_AlphaType: AlphaType
kOpenGL: GrBackendApi
kOpenGL_GrBackend: GrBackendApi
kOuter_BlurStyle: BlurStyle
kOverlay: BlendMode
kOverline: textlayout_TextDecoration
kOverlineLineThrough: textlayout_TextDecoration
kPKM: EncodedImageFormat
kPNG: EncodedImageFormat
kPixelStore_GrGLBackendState: GrGLBackendState
kPlus: BlendMode
kPremul_AlphaType: AlphaType
kProgram_GrGLBackendState: GrGLBackendState
kQuad: PathVerb
kQuad_PathSegmentMask: PathSegmentMask
kR: ColorChannel
kR16: GrGLFormat
kR16F: GrGLFormat
kR16G16B16A16_unorm_ColorType: ColorType
kR16G16_float_ColorType: ColorType
kR16G16_unorm_ColorType: ColorType
kR8: GrGLFormat
kR8G8_unorm_ColorType: ColorType
kRG16: GrGLFormat
kRG16F: GrGLFormat
kRG8: GrGLFormat
kRGB10_A2: GrGLFormat
kRGB565: GrGLFormat
kRGB8: GrGLFormat
kRGBA16: GrGLFormat
kRGBA16F: GrGLFormat
kRGBA4: GrGLFormat
kRGBA8: GrGLFormat
kRGBA_1010102: GrColorType
kRGBA_1010102_ColorType: ColorType
kRGBA_16161616: GrColorType
kRGBA_8888: GrColorType
kRGBA_8888_ColorType: ColorType
kRGBA_8888_SRGB: GrColorType
kRGBA_ColorChannelFlags: ColorChannelFlag
kRGBA_F16: GrColorType
kRGBA_F16Norm_ColorType: ColorType
kRGBA_F16_Clamped: GrColorType
kRGBA_F16_ColorType: ColorType
kRGBA_F32: GrColorType
kRGBA_F32_ColorType: ColorType
kRGB_101010x_ColorType: ColorType
kRGB_565_ColorType: ColorType
kRGB_888: GrColorType
kRGB_888x: GrColorType
kRGB_888x_ColorType: ColorType
kRGB_ColorChannelFlags: ColorChannelFlag
kRGB_H_PixelGeometry: PixelGeometry
kRGB_V_PixelGeometry: PixelGeometry
kRG_1616: GrColorType
kRG_88: GrColorType
kRG_ColorChannelFlags: ColorChannelFlag
kRG_F16: GrColorType
kR_16: GrColorType
kR_8: GrColorType
kR_F16: GrColorType
kRec601_YUVColorSpace: YUVColorSpace
kRec709_YUVColorSpace: YUVColorSpace
kRectangle: GrTextureType
kRed_ColorChannelFlag: ColorChannelFlag
kRenderTarget_GrGLBackendState: GrGLBackendState
kRepeat: TileMode
kReverseDifference: ConvergeMode
kReverseDifference_PathOp: PathOp
kRight: textlayout_TextAlign
kRightBottom_EncodedOrigin: EncodedOrigin
kRightTop_EncodedOrigin: EncodedOrigin
kSA: BlendModeCoeff
kSC: BlendModeCoeff
kSRGB8_ALPHA8: GrGLFormat
kSaturation: BlendMode
kScratchResourcesOnly: GrPurgeResourceOptions
kScreen: BlendMode
kSlight: FontHinting
kSoftLight: BlendMode
kSolid: textlayout_TextDecorationStyle
kSolid_BlurStyle: BlurStyle
kSrc: BlendMode
kSrcATop: BlendMode
kSrcIn: BlendMode
kSrcOut: BlendMode
kSrcOver: BlendMode
kStart: textlayout_TextAlign
kStencil_GrGLBackendState: GrGLBackendState
kTextureBinding_GrGLBackendState: GrGLBackendState
kThrough: textlayout_TextDecorationMode
kTopLeft_EncodedOrigin: EncodedOrigin
kTopLeft_GrSurfaceOrigin: GrSurfaceOrigin
kTopRight_EncodedOrigin: EncodedOrigin
kUTF16: TextEncoding
kUTF32: TextEncoding
kUTF8: TextEncoding
kUnderline: textlayout_TextDecoration
kUnderlineLineThrough: textlayout_TextDecoration
kUnderlineOverline: textlayout_TextDecoration
kUnderlineOverlineLineThrough: textlayout_TextDecoration
kUnion: ConvergeMode
kUnion_PathOp: PathOp
kUnknown: GrGLFormat
kUnknown_AlphaType: AlphaType
kUnknown_ColorType: ColorType
kUnknown_PixelGeometry: PixelGeometry
kUnpremul_AlphaType: AlphaType
kVertex_GrGLBackendState: GrGLBackendState
kView_GrGLBackendState: GrGLBackendState
kVulkan: gpuBackendApi
kWBMP: EncodedImageFormat
kWEBP: EncodedImageFormat
kWavy: textlayout_TextDecorationStyle
kWinding: PathFillType
kXOR_PathOp: PathOp
kXor: ConvergeMode
kYes: Budgeted
kZero: BlendModeCoeff
skgpu: types.SimpleNamespace
textlayout: types.SimpleNamespace
GrContext = GrDirectContext
GrDirectContexts = GrDirectContext
GrBackendRenderTargets = GrBackendRenderTarget
RuntimeShaderBuilder = RuntimeEffectBuilder
RuntimeColorFilterBuilder = RuntimeEffectBuilder
RuntimeBlendBuilder = RuntimeEffectBuilder
Surfaces = Surface
