"""The rows of administration in PostgreSQL. All SQL of administration is here."""

from sqlalchemy import text

from filmstudio.kit.migrate import Schema

SCHEMA = Schema("administration", "filmstudio.services.administration")
SWITCH = text("""
    insert into administration.flags (name, rule, reason, by) values (:name, cast(:rule as jsonb), :reason, :by)
    on conflict (name) do update set rule = excluded.rule, reason = excluded.reason, by = excluded.by, at = now()""")
SWITCHES = text("select name, rule, reason, by, at from administration.flags order by name")
