// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

namespace ita {

Verb newVerb();
Verb carryVerb();
Verb importVerb();
Verb exportVerb();
Verb enrollVerb();
Verb passphraseVerb();
Verb signVerb();
Verb reopenVerb();
Verb reviewSendVerb();
Verb reviewMergeVerb();
Verb checkVerb();
Verb linksVerb();
Verb verifyVerb();
Verb printoutVerb();
Verb recoverVerb();

QList<Verb> verbs()
{
    return { newVerb(), carryVerb(), importVerb(), exportVerb(), enrollVerb(), passphraseVerb(),
        signVerb(), reopenVerb(), reviewSendVerb(), reviewMergeVerb(), checkVerb(), linksVerb(),
        verifyVerb(), printoutVerb(), recoverVerb() };
}

} // namespace ita
