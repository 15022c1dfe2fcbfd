"""What users keeps of a person, as rows that he may have: no password, digest, token or secret is among them."""

KEPT = {
    "sessions": """
        select id, agent, host, strong, created, seen, ended, reason from users.sessions where person = :person
        order by created, id""",
    "keys": """
        select id, name, start, scopes, created, expires, used from users.keys where person = :person
        order by created, id""",
    "second_factors": """
        select confirmed, cardinality(recovery) as recovery_codes_left from users.second_factors
        where person = :person order by person""",
    "identities": """
        select provider, subject, email, linked from users.identities where person = :person
        order by linked, provider, subject""",
    "letters": """
        select purpose, detail as email, expires, used from users.proofs where person = :person
        order by expires, digest""",
    "failures": """
        select f.count, f.since from users.failures f join users.people p using (address) where p.id = :person
        order by f.since""",
    "suspensions": """
        select id, reason, since, until, lifted from users.suspensions where person = :person order by since, id""",
    "audit": "select id, at, action, host, details from users.audit where person = :person order by id",
}
