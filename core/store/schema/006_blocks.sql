-- Text sections hold blocks, see core/rows/blockfields.cpp.
CREATE TABLE "block" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "form" TEXT NOT NULL,
    "numbered" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "ticked" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL
) STRICT
