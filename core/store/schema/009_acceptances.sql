-- Findings that a person has accepted with a reason, see core/checks/acceptances.h.
CREATE TABLE "acceptance" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "check_name" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "found" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "time" TEXT NOT NULL
) STRICT
