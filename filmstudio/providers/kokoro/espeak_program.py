"""A program of its own: reads lines of `LANGUAGE<tab>TEXT`, writes one line of IPA for each.

espeak-ng is GPL-3, so it is loaded in this process only and spoken to through pipes
(docs/adr/0003-licence-boundary.md). Nothing in the house imports this file.
API: espeak-ng, `speak_lib.h`.
"""

import ctypes
import sys

RETRIEVE, UTF8, IPA = 1, 1, 2


def load(library: str, data: str) -> ctypes.CDLL:
    """The engine, ready to read text aloud into phonemes."""
    engine = ctypes.CDLL(library)
    engine.espeak_TextToPhonemes.restype = ctypes.c_char_p
    engine.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
    if engine.espeak_Initialize(RETRIEVE, 0, data.encode(), 0) <= 0:
        sys.exit("espeak-ng could not read its data folder")
    return engine


def phonemes(engine: ctypes.CDLL, text: str) -> str:
    """The IPA of a text; the engine reads it clause by clause and moves the pointer on."""
    rest = ctypes.c_char_p(text.encode())
    clauses: list[str] = []
    while rest.value:
        clauses.append(engine.espeak_TextToPhonemes(ctypes.byref(rest), UTF8, IPA).decode())
    return " ".join(clauses)


def main() -> None:
    """Serve until standard input ends."""
    engine = load(sys.argv[1], sys.argv[2])
    current = ""
    for line in sys.stdin:
        language, _, text = line.rstrip("\n").partition("\t")
        if language != current:
            if engine.espeak_SetVoiceByName(language.encode()):
                sys.exit(f"espeak-ng does not know the language {language!r}")
            current = language
        sys.stdout.write(" ".join(phonemes(engine, text).split()) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
