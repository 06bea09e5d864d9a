package org.warmhandoff.referral.match;

import java.util.List;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;

/**
 * How one entry of the directory fits, criterion by criterion.
 *
 * @param program the entry's id
 * @param group where it stands
 * @param place its place in the list, from 1; entries with equal counts share one
 * @param choosable whether the patient may choose it as it stands: it fits, no gate and no required preference is open, none
 *     that is required is unmet, and there is neither a waiting list to agree to nor an unwelcoming meeting to be told of
 * @param reasons the criteria that exclude it, all of them
 * @param unmetRequired the criteria that miss a required preference; the patient may relax it
 * @param unmetPreferred the other criteria that do not match
 * @param unknown the criteria that are not known
 * @param uncompared what the patient stated and no criterion compares, by pointer; each counts as one unknown
 * @param questions what to ask first
 * @param stale what the entry says that is too old to count, by pointer from the entry; the empty pointer: all of it
 * @param tracks the tracks it lists; shown, not counted
 * @param workingAgreement whether the practice agreed with it on how to work together; shown, not counted; unknown where
 *     the practice is not described
 * @param criteria all nine, in their order
 */
@Value.Builder
public record Fit(
        DocumentId program,
        Group group,
        Integer place,
        boolean choosable,
        List<Criterion> reasons,
        List<Criterion> unmetRequired,
        List<Criterion> unmetPreferred,
        List<Criterion> unknown,
        List<FactRef> uncompared,
        List<Question> questions,
        List<FactRef> stale,
        List<SpecialtyTrack> tracks,
        Answer workingAgreement,
        List<CriterionFinding> criteria) {

    /** Where an entry stands, in the order in which entries are shown. */
    public enum Group {
        /** No gate speaks against it. */
        FITS,
        /** What it says is too old to count; the program is called first. */
        ASK_FIRST,
        /** A gate speaks against it. It is shown all the same, with every reason. */
        EXCLUDED
    }

    /** Creates one. */
    public Fit {
        Attributes.of(Fit.class)
                .required("program", program)
                .required("group", group)
                .required("place", place)
                .verify();
        reasons = Attributes.list("reasons", reasons);
        unmetRequired = Attributes.list("unmetRequired", unmetRequired);
        unmetPreferred = Attributes.list("unmetPreferred", unmetPreferred);
        unknown = Attributes.list("unknown", unknown);
        uncompared = Attributes.list("uncompared", uncompared);
        questions = Attributes.list("questions", questions);
        stale = Attributes.list("stale", stale);
        tracks = Attributes.list("tracks", tracks);
        workingAgreement = Attributes.orElse(workingAgreement, Answer.UNKNOWN);
        criteria = Attributes.list("criteria", criteria);
    }

    /** {@return how many things are not known} */
    public int unknowns() {
        return unknown.size() + uncompared.size();
    }

    /** The same at a place. */
    Fit at(int other) {
        return new Fit(
                program,
                group,
                other,
                choosable,
                reasons,
                unmetRequired,
                unmetPreferred,
                unknown,
                uncompared,
                questions,
                stale,
                tracks,
                workingAgreement,
                criteria);
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends FitBuilder {
        Builder() {}
    }

    /** {@return the id, where it stands, and the counts} */
    @Override
    public String toString() {
        return program + " " + group + " " + unmetRequired.size() + "/" + unmetPreferred.size() + "/" + unknowns();
    }
}
