package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Objection;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Party;

/** One item for one purpose, asked in an act: what is judged by itself. */
final class Asked {
    private final Act act;
    private final Item item;
    private final StatedPurpose purpose;
    private final @Nullable LocalDate refusedOn;
    private final @Nullable LocalDate doubtedOn;
    private final List<Integer> refusals;
    private final Answer agreedRestriction;
    private final Answer selfPayRestriction;

    Asked(Act act, Item item, StatedPurpose purpose) {
        this.act = act;
        this.item = item;
        this.purpose = purpose;
        LocalDate refused = null;
        LocalDate doubted = null;
        List<Integer> places = List.of();
        List<Refusal> all = act.file().refusals();
        for (int i = 0; i < all.size(); i++) {
            Refusal r = all.get(i);
            Answer bites = bites(act, item, purpose, r);
            if (bites == Answer.YES && settled(r, act)) {
                refused = later(refused, r.on());
            }
            if (bites != Answer.NO) {
                doubted = later(doubted, r.on());
                places = places.isEmpty() ? new ArrayList<>() : places;
                places.add(i);
            }
        }
        this.refusedOn = refused;
        this.doubtedOn = doubted;
        this.refusals = places;
        this.agreedRestriction = Section2_26.bites(act, item, purpose, Restriction.Kind.AGREED);
        this.selfPayRestriction = Section2_26.bites(act, item, purpose, Restriction.Kind.OWED_BY_SELF_PAY);
    }

    private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }

    /** Whether a refusal reaches this; one that is not yet known, or was withdrawn, does not. */
    static Answer bites(Act act, Item item, StatedPurpose purpose, Refusal r) {
        return act.known(r.knownAt()) && act.counts(r.id())
                ? Coverage.bites(r.scope(), item, purpose, act.disclosure(), r.id())
                : Answer.NO;
    }

    /** A written entry of a day that has come counts as it stands; a spoken or a later one leaves the answer open. */
    static boolean settled(Objection said, Act act) {
        return said.form() == EntryForm.WRITTEN && !said.on().isAfter(act.day());
    }

    Act act() {
        return act;
    }

    Item item() {
        return item;
    }

    StatedPurpose purpose() {
        return purpose;
    }

    Disclosure disclosure() {
        return act.disclosure();
    }

    Party holder() {
        return act.disclosure().holder();
    }

    Party recipient() {
        return act.disclosure().recipient();
    }

    /** The latest day on which the patient is known to have refused this in writing; null: none. */
    @Nullable
    LocalDate refusedOn() {
        return refusedOn;
    }

    /** The latest day on which the patient refused this, or may have; null: none. */
    @Nullable
    LocalDate doubtedOn() {
        return doubtedOn;
    }

    /** The places of the refusals that reach this, or may. */
    List<Integer> refusals() {
        return refusals;
    }

    /** Whether a restriction of a kind bites, were there no emergency; where none is on file, a review shows that none is. */
    Answer restricted(Restriction.Kind kind) {
        return kind == Restriction.Kind.AGREED ? agreedRestriction : selfPayRestriction;
    }

    /** {@return nothing of what is asked} */
    @Override
    public String toString() {
        return "Asked";
    }
}
