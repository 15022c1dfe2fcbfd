"""What a check of a film found."""

from typing import Literal

from filmstudio.film.value import Value


class Finding(Value):
    """One thing measured, against what it should be. Times are seconds in the film, for people."""

    check: str
    verdict: Literal["pass", "warn", "fail"]
    measured: str
    wanted: str
    advice: str = ""
    at: tuple[float, ...] = ()


class QualityReport(Value):
    """All findings; a film passes when none of them fails."""

    label = "QualityReport.1"
    film: str
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """True when nothing failed; warnings are allowed."""
        return all(finding.verdict != "fail" for finding in self.findings)
