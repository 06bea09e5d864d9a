package org.warmhandoff.consent.part2;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Channel;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.core.Citation;

/** 42 CFR 2.32: what goes along with a disclosure made with consent, and the other duties that hang on it or on a refusal. */
final class Section2_32 {
    private Section2_32() {}

    /** (a)(1), word for word. */
    static final String STATEMENT_1 = """
            This record which has been disclosed to you is protected by Federal confidentiality rules (42 CFR part 2). \
            These rules prohibit you from using or disclosing this record, or testimony that describes the information \
            contained in this record, in any civil, criminal, administrative, or legislative proceedings by any Federal, \
            State, or local authority, against the patient, unless authorized by the consent of the patient, except as \
            provided at 42 CFR 2.12(c)(5) or as authorized by a court in accordance with 42 CFR 2.64 or 2.65. In addition, \
            the Federal rules prohibit you from making any other use or disclosure of this record unless at least one of \
            the following applies:
            (i) Further use or disclosure is expressly permitted by the written consent of the individual whose \
            information is being disclosed in this record or as otherwise permitted by 42 CFR part 2.
            (ii) You are a covered entity or business associate and have received the record for treatment, payment, or \
            health care operations, or
            (iii) You have received the record from a covered entity or business associate as permitted by 45 CFR part \
            164, subparts A and E.
            A general authorization for the release of medical or other information is NOT sufficient to meet the required \
            elements of written consent to further use or redisclose the record (see 42 CFR 2.31).""";

    /** (a)(2), word for word. */
    static final String STATEMENT_2 = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

    private static final Citation NOTICE = Citation.parse("2.32(a)");
    private static final Citation COPY = Citation.parse("2.32(b)");
    private static final Citation NECESSARY = Citation.parse("2.13(a)");
    private static final Citation LOG = Citation.parse("2.25");
    private static final Citation BAR = Citation.parse("2.12(d)(1)");
    private static final Citation NEUTRAL = Citation.parse("2.13(c)(2)");

    /** What is owed where a disclosure rests on a consent. Where it is spoken, notice and copy follow in writing at once. */
    static List<Obligation> withConsent(Act act) {
        Optional<ZonedDateTime> due =
                act.disclosure().channel().filter(c -> c == Channel.ORAL).map(c -> act.asOf());
        Optional<Pathway> basis = Optional.of(Pathway.P01);
        return List.of(
                new Obligation(ObligationKind.NOTICE, NOTICE, due, basis),
                new Obligation(ObligationKind.COPY, COPY, due, basis),
                new Obligation(ObligationKind.NECESSARY, NECESSARY, Optional.empty(), basis),
                new Obligation(ObligationKind.LOG, LOG, Optional.empty(), basis),
                new Obligation(ObligationKind.PROVENANCE, BAR, Optional.empty(), Optional.empty()));
    }

    /** What is owed where nothing may be disclosed. */
    static List<Obligation> withRefusal() {
        return List.of(new Obligation(ObligationKind.NEUTRAL_REFUSAL, NEUTRAL, Optional.empty(), Optional.empty()));
    }
}
