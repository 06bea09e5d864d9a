package org.warmhandoff.referral.guidance;

import java.util.List;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.care.Literature;

/** What the guidance says not to do, and the rules that see it done. */
@SuppressWarnings("ImmutableEnumChecker") // values that nobody changes
public enum Dont {
    /** Withhold medication. */
    D1("Do not withhold medication if a patient is not ready for support", Literature.AHRQ_DONTS, "MED-01", "MED-02"),
    /** Insist on one activity or schedule. */
    D2(
            "Do not insist on the same type of activity, or the same schedule, for all patients",
            Literature.AHRQ_DONTS,
            "S2-06",
            "S2-07",
            "MED-04"),
    /** Pass by internal services. */
    D3("Do not avoid the practice's own behavioral health services", Literature.AHRQ_DONTS, "INT-01", "INT-02"),
    /** Refer without a connection. */
    D4(
            "Do not refer to providers outside without building some connection",
            Literature.AHRQ_DONTS,
            "S3-01",
            "S3-02",
            "REL-07"),
    /** Use one technique for all. */
    D5("Do not use one technique for everybody", Literature.TRAINING_DONTS, "S2-05", "S2-33"),
    /** Leave techniques to dedicated providers. */
    D6(
            "Do not assume that techniques are only for dedicated behavioral health providers",
            Literature.TRAINING_DONTS,
            "TRN-12"),
    /** Assume that everybody benefits. */
    D7(
            "Do not assume that everybody benefits from, or requires, behavioral health techniques",
            Literature.TRAINING_DONTS,
            "S2-19",
            "S2-21");

    private final String statement;
    private final Source source;
    private final List<String> rules;

    Dont(String statement, Source source, String... rules) {
        this.statement = statement;
        this.source = source;
        this.rules = List.of(rules);
    }

    /** {@return what not to do} */
    public String statement() {
        return statement;
    }

    /** {@return where it stands} */
    public Source source() {
        return source;
    }

    /** {@return lines to tick, where no machine can see all of it} */
    public List<ChecklistLine> lines() {
        return this == D5 ? List.of(ChecklistLine.ADAPTED) : List.of();
    }

    /** {@return the ids of the rules that see it done} */
    public List<String> rules() {
        return rules;
    }
}
