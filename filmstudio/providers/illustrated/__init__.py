"""The embedded camera: draws sets, figures and weather with skia, needing no GPU, no key and no download."""
