"""Settings travel to other processes as variables, whole, and no further than they must."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pydantic import SecretStr

from filmstudio.wiring import Settings
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.settings import ProductionSettings, RehearsalSettings, environment

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

GIVEN = {
    "FILMSTUDIO_DATABASE": "postgresql+asyncpg://a:b@127.0.0.1/c", "FILMSTUDIO_VALKEY": "redis://127.0.0.1",
    "FILMSTUDIO_STRIPE__KEY": "sk_test_1", "FILMSTUDIO_STRIPE__WEBHOOK": "whsec_1",
    "FILMSTUDIO_PAYPAL__CLIENT_ID": "p", "FILMSTUDIO_PAYPAL__CLIENT_SECRET": "q", "FILMSTUDIO_PAYPAL__WEBHOOK_ID": "1J",
    "FILMSTUDIO_PAYPAL__PLANS": '{"pro": "P-1"}', "FILMSTUDIO_PAYPAL__ROOTS": "/roots.pem",
    "FILMSTUDIO_GOOGLE__CLIENT_ID": "i", "FILMSTUDIO_GOOGLE__CLIENT_SECRET": "s",
    "FILMSTUDIO_MAIL__HOST": "mail.example.org", "FILMSTUDIO_ORIGINS": '["https://a.example", "https://b.example"]',
    "FILMSTUDIO_BUCKET__ACCESS_KEY": "k", "FILMSTUDIO_BUCKET__SECRET_KEY": "s", "FILMSTUDIO_TEMPORAL__API_KEY": "t",
    "FILMSTUDIO_REQUESTS": "7", "FILMSTUDIO_PROXIES": '["10.0.0.0/8", "fd00::/8"]', "FILMSTUDIO_LOG": "WARNING",
}  # fmt: skip


def test_another_process_has_the_same_settings(monkeypatch: pytest.MonkeyPatch):
    """Nested ones, secrets and lists too."""
    for name, value in GIVEN.items():
        monkeypatch.setenv(name, value)
    settings = ProductionSettings.model_validate({})
    told = environment(settings, Path("/assets"), Path("/home"))
    for name in GIVEN:
        monkeypatch.delenv(name)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    assert ProductionSettings.model_validate({}) == settings
    assert settings.stripe
    assert settings.stripe.key == SecretStr("sk_test_1")
    assert settings.paypal
    assert (settings.paypal.plans, settings.paypal.client_secret) == ({"pro": "P-1"}, SecretStr("q"))


def test_crews_for_tests_are_offered_to_tests_alone():
    """Nobody orders, and pays for, a film of a few bytes."""
    settings = ProductionSettings.model_validate({"database": "postgresql://a", "valkey": "redis://b"})
    assert [crew.name for crew in Companies(Settings(), settings, 1).crews] == ["embedded"]
    rehearsing = settings.model_copy(update={"rehearsal": RehearsalSettings(desk="http://127.0.0.1:1")})
    crews = {crew.name: crew.cameras for crew in Companies(Settings(), rehearsing, 1).crews}
    assert set(crews) == {"embedded", "rehearsal", "rehearsal paid"}
    assert crews["rehearsal"] == ("rehearsal:camera", "desk:camera")


def test_a_worker_knows_no_secret_of_the_web_app(site: "Site", monkeypatch: pytest.MonkeyPatch):
    """It can't seal, take money, send letters or let anybody in."""
    from filmstudio.wiring.production.site import embedded_worker

    for name, value in GIVEN.items():
        monkeypatch.setenv(name, value)
    told = embedded_worker(site).env
    assert not [name for name in told if any(word in name for word in ("STRIPE", "PAYPAL", "GOOGLE", "MAIL"))]
    assert "FILMSTUDIO_SECRET" not in told
    assert told["FILMSTUDIO_LOG"] == "WARNING"
