package org.warmhandoff.core.care;

import static org.warmhandoff.core.care.Codes.hcpcs;
import static org.warmhandoff.core.care.Codes.hcpcsInUse;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_OPENING;
import static org.warmhandoff.core.care.Literature.OPIOID_MEDICATIONS;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.VALUE_SETS;

import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** A medication for opioid use disorder. */
public enum Medication implements Term {
    /** Buprenorphine, alone or with naloxone, in any form. */
    BUPRENORPHINE(Meaning.of("Buprenorphine, alone or with naloxone, in any form.")
            .sourced(RURAL_CONSIDERATIONS, AHRQ_OPENING)
            .coded(
                    Coding.of(CodeSystem.RXNORM, "1819", OPIOID_MEDICATIONS),
                    hcpcs("J0570", "J0575"),
                    hcpcsInUse("Q9991"),
                    hcpcsInUse("Q9992"),
                    hcpcsInUse("G2068"),
                    hcpcsInUse("G2069"))),
    /** Methadone. */
    METHADONE(Meaning.of("Methadone.")
            .sourced(RURAL_CONSIDERATIONS)
            .coded(
                    Coding.of(CodeSystem.RXNORM, "6813", VALUE_SETS, OPIOID_MEDICATIONS),
                    hcpcsInUse("S0109"),
                    hcpcsInUse("H0020"),
                    hcpcsInUse("G2067"))),
    /** Naltrexone. */
    NALTREXONE(Meaning.of("Naltrexone.")
            .sourced(RURAL_CONSIDERATIONS)
            .coded(Coding.of(CodeSystem.RXNORM, "7243", VALUE_SETS), hcpcsInUse("J2315"), hcpcsInUse("G2073"))),
    /** Another medication. */
    OTHER(Meaning.of("Another medication.").sourced(AJMC_OPENING)),
    /** None so far. */
    NONE_YET(Meaning.of("None so far.").sourced(AJMC_OPENING));

    private final Meaning meaning;

    Medication(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
