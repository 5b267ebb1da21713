-- The copy of its catalogue that a report has of its own, see core/catalogue/owncatalogue.h.
CREATE TABLE "catalogue_part" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "place" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT
