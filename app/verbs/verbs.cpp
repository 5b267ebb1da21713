// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

namespace ita {

Verb newVerb();
Verb carryVerb();
Verb archiveVerb();
Verb unarchiveVerb();
Verb compareVerb();
Verb catalogueChangeVerb();
Verb catalogueCompareVerb();
Verb catalogueListVerb();
Verb catalogueCheckVerb();
Verb catalogueImportVerb();
Verb catalogueExportVerb();
Verb importVerb();
Verb exportVerb();
Verb enrollVerb();
Verb passphraseVerb();
Verb signVerb();
Verb reopenVerb();
Verb reviewSendVerb();
Verb reviewMergeVerb();
Verb importWordVerb();
Verb checkVerb();
Verb acceptVerb();
Verb linksVerb();
Verb scoresVerb();
Verb whatIfVerb();
Verb verifyVerb();
Verb printoutVerb();
Verb recoverVerb();

QList<Verb> verbs()
{
    return { newVerb(), carryVerb(), archiveVerb(), unarchiveVerb(), compareVerb(),
        catalogueListVerb(), catalogueCheckVerb(), catalogueChangeVerb(), catalogueCompareVerb(),
        catalogueImportVerb(), catalogueExportVerb(), importVerb(), exportVerb(), enrollVerb(),
        passphraseVerb(), signVerb(), reopenVerb(), reviewSendVerb(), reviewMergeVerb(),
        importWordVerb(), checkVerb(), acceptVerb(), linksVerb(), scoresVerb(), whatIfVerb(),
        verifyVerb(), printoutVerb(), recoverVerb() };
}

} // namespace ita
