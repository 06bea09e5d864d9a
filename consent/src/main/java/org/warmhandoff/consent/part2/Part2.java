package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Draft;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Edition;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Rule;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.SourceCheck;

/**
 * 42 CFR Part 2, 2024 edition: may this record go there? Everything that counts is in the arguments; nothing reads a clock, a
 * zone or a store. Nothing throws but for {@code null}, and where it says so.
 *
 * <p>This version decides the pathways that rest on a consent; see {@link Pathway}.
 */
public final class Part2 {
    private static final Part2 EDITION_2024 = new Part2();

    /** The day of the act picks the edition; an act before the 2024 edition is not decided. */
    static final Part2Rule EDITION = new Part2Rule(
            Rule.sourced(
                            "edition/2024",
                            SourceCheck.TEXT_CHECKED,
                            "The act falls under the 2024 edition: on or after 2024-04-16",
                            new Source(
                                    "Confidentiality of Substance Use Disorder (SUD) Patient Records",
                                    "Federal Register",
                                    "89 FR 12472, dates"))
                    .of(Edition.PART2_2024)
                    .reads("asOf"),
            Effect.CLOSES_THE_PATHWAY,
            Remedy.noneHere("this release does not decide under the edition in force on that day"),
            Remedy.judgement(
                    "ask somebody who knows the edition in force on that day; this release does not decide it"));

    private Part2() {}

    /** {@return the rules as amended in 2024} */
    public static Part2 edition2024() {
        return EDITION_2024;
    }

    /** {@return every rule, section by section in the order of the regulation} */
    public static List<Part2Rule> rules() {
        return Stream.of(
                        List.of(EDITION),
                        Section2_12.RULES,
                        Section2_13.RULES,
                        Section2_14.RULES,
                        Section2_15.RULES,
                        Section2_22.RULES,
                        Section2_26.RULES,
                        Section2_31.RULES,
                        Section2_31Terms.RULES,
                        Section2_31Apart.RULES,
                        Section2_31Use.RULES,
                        Section2_31Defeated.RULES,
                        Section2_33.RULES)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * {@return the decision on a case}
     *
     * @param asked the case
     */
    public Decision decide(DisclosureCase asked) {
        return decide(asked.disclosure(), asked.file(), asked.asOf());
    }

    /**
     * {@return the decision on a disclosure}
     *
     * @param disclosure what is asked
     * @param file the patient's file; where the holder does not keep it, what is not in it is unknown
     * @param asOf the moment of the act; its zone says what day it is
     */
    public Decision decide(Disclosure disclosure, PatientFile file, ZonedDateTime asOf) {
        return decide(new Act(
                Objects.requireNonNull(disclosure, "disclosure"),
                Objects.requireNonNull(file, "file"),
                Objects.requireNonNull(asOf, "asOf")));
    }

    /**
     * {@return the decision on what a program would tell the practice that referred a patient to it, asked by that practice from
     * its own file}
     *
     * <p>The file is the recipient's: its copy of a consent and its review count as if the holder kept them. What only the holder
     * could know, such as a revocation it received, is a stated limit of the answer ({@link Decision#limits()}); a consent that
     * is not on file is unknown, never absent. Of a file that the recipient does not keep nothing more counts than with
     * {@link #decide(Disclosure, PatientFile, ZonedDateTime)}. It tells the one who receives whether to take it, and is no
     * answer for the holder, who decides from a file of its own.
     *
     * @param disclosure what would be told: the holder is the program, the recipient the practice
     * @param copy the patient's file, kept by the practice
     * @param asOf the moment of the act; its zone says what day it is
     */
    public Decision decideWayBack(Disclosure disclosure, PatientFile copy, ZonedDateTime asOf) {
        return decide(Act.wayBack(
                Objects.requireNonNull(disclosure, "disclosure"),
                Objects.requireNonNull(copy, "copy"),
                Objects.requireNonNull(asOf, "asOf")));
    }

    private static Decision decide(Act act) {
        if (!Edition.PART2_2024.holdsOn(act.day())) {
            return new Undetermined(act);
        }
        return switch (overall(act)) {
            case YES -> covered(act) ? new Permitted(act) : new NotCovered(act);
            case NO -> new Denied(act);
            case UNKNOWN -> new Undetermined(act);
        };
    }

    /** Any part denied: no. Else any part open: unknown. */
    private static Answer overall(Act act) {
        Answer overall = Answer.YES;
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                overall = overall.and(part(act, i, p));
            }
        }
        return overall;
    }

    private static boolean covered(Act act) {
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            if (Section2_12.covered(act.asked(i, 0), Findings.NOBODY) != Answer.NO) {
                return true;
            }
        }
        return false;
    }

    /** Whether one item may go for one purpose; an item that is not covered may. */
    static Answer part(Act act, int i, int p) {
        Asked a = act.asked(i, p);
        Answer covered = Section2_12.covered(a, Findings.NOBODY);
        if (covered != Answer.YES) {
            return covered == Answer.NO ? Answer.YES : Answer.UNKNOWN;
        }
        Answer open = Section2_33.open(a, Findings.NOBODY);
        if (open == Answer.NO) {
            return Answer.NO;
        }
        Answer carried = consentElsewhere(act, Findings.NOBODY).or(Section2_33.received(a, Findings.NOBODY));
        List<Consent> consents = act.file().consents();
        for (int c = 0; c < consents.size() && carried != Answer.YES; c++) {
            Consent consent = consents.get(c);
            if (act.counts(consent.id())) {
                carried = carried.or(Section2_33.carries(a, consent, Section2_33.pathway(a, consent), Findings.NOBODY));
                if (carried != Answer.YES && Section2_33.single(a, consent)) {
                    carried = carried.or(Section2_33.carries(a, consent, Pathway.P02, Findings.NOBODY));
                }
            }
        }
        return open.and(carried);
    }

    /** A consent that is not on this file: none where the holder keeps it, else unknown. */
    static Answer consentElsewhere(Act act, Findings f) {
        return f.found(Section2_13.CONSENT_ON_FILE, act.holderKeepsFile() ? Answer.NO : Answer.UNKNOWN);
    }

    /**
     * {@return a form judged by itself}
     *
     * @param consent the form
     * @param day the day on which it would be used
     */
    public ConsentReview review(Consent consent, LocalDate day) {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(day, "day");
        Reasons f = Reasons.ofReview();
        Setting.OnDay review = new Setting.Review(day);
        Section2_31.form(review, consent, null, f);
        Section2_31Use.standsOn(review, consent, f);
        return new ConsentReview(consent.id(), f.list());
    }

    /**
     * {@return the elements of a form judged by themselves, on no day: whether it has begun or ended is not asked, and all
     * that a reader coded counts}
     *
     * @param consent the form
     * @param purposes what it is also to be for, both as described and as coded; none: whatever it declares. Another stated
     *     purpose, care coordination by others and a proceeding are unknown at best: an attestation, the recipient, the matter is
     *     asked of a use only
     */
    public ConsentReview reviewElements(Consent consent, Purpose... purposes) {
        Objects.requireNonNull(consent, "consent");
        Reasons f = Reasons.ofReview();
        Section2_31.form(Setting.ELEMENTS, consent, null, f);
        Answer covered = Answer.YES;
        for (Purpose purpose : purposes) {
            covered = covered.and(Section2_31Use.isFor(purpose, consent, Setting.ELEMENTS.scope(consent)));
        }
        f.found(Section2_31Use.PURPOSE_COVERED, purposes.length > 0, covered);
        return new ConsentReview(consent.id(), f.list());
    }

    /**
     * {@return what the form of a draft must say, rule by rule as {@link #review} later asks it; several forms where what the
     * draft is for may not stand on one}
     *
     * @param draft what a consent is meant to cover, and for whom
     */
    public Requirements requirements(Draft draft) {
        return Drafting.of(Objects.requireNonNull(draft, "draft"));
    }

    /**
     * {@return what a consent allows on a day, as far as its form can say by itself}
     *
     * @param consent the form
     * @param day the day of use
     */
    public Allowance allows(Consent consent, LocalDate day) {
        return Reach.of(consent, review(consent, day), day, Optional.empty());
    }

    /**
     * {@return what a consent allows on a day, and what a revocation would stop of it and what not}
     *
     * @param consent the form
     * @param day the day of use, in the zone of the revocation; what becomes known later stops nothing yet
     * @param revocation the revocation
     * @throws InvalidValueException when the revocation names another consent
     */
    public Allowance allows(Consent consent, LocalDate day, Revocation revocation) {
        if (!revocation.consent().equals(consent.id())) {
            throw new InvalidValueException(
                    "Revocation",
                    List.of(new InvalidValueException.Problem(FactRef.of("consent"), "must name the consent given")));
        }
        return Reach.of(consent, review(consent, day), day, Optional.of(revocation));
    }

    /**
     * {@return how one consent on file stands for one disclosure, whatever Part 2 makes of the disclosure}
     *
     * @param consent the id of the consent; one that is not on file covers nothing
     * @param disclosure the disclosure
     * @param file the file
     * @param asOf the moment of the act
     */
    public ConsentStanding standing(DocumentId consent, Disclosure disclosure, PatientFile file, ZonedDateTime asOf) {
        Act act = new Act(disclosure, file, asOf);
        Optional<Consent> found = file.consent(consent);
        if (found.isEmpty() || !act.counts(consent)) {
            return new ConsentStanding(Answer.NO, Answer.NO, Optional.empty());
        }
        Consent c = found.get();
        Answer covers = Answer.YES;
        Answer dates = Section2_31Use.standsOn(act, c, Findings.NOBODY);
        Answer undefeated = Answer.YES;
        for (int i = 0; i < disclosure.items().size(); i++) {
            for (int p = 0; p < disclosure.purposes().size(); p++) {
                Asked a = act.asked(i, p);
                covers = covers.and(Section2_31Use.covers(a, c, Section2_33.pathway(a, c), Findings.NOBODY));
                undefeated = undefeated.and(Section2_31Defeated.undefeated(a, c, Findings.NOBODY));
            }
        }
        Answer inForce = Section2_31Terms.givenByPatient(act, c).and(dates).and(undefeated);
        Optional<ConsentStanding.Ended> ended = undefeated == Answer.NO
                ? Optional.of(ConsentStanding.Ended.REVOKED)
                : Section2_31Use.expired(c, act.day()) ? Optional.of(ConsentStanding.Ended.EXPIRED) : Optional.empty();
        return new ConsentStanding(covers, inForce, ended);
    }

    /**
     * {@return whether the patient refused, by what is on file, any item and purpose of a disclosure: a written refusal of a
     * day that has come is settled; a spoken or a later one, and one that may reach it, leave it unknown}
     *
     * @param disclosure the disclosure
     * @param file the file
     * @param since the day from which a refusal counts
     * @param asOf the moment of the act; a refusal known later counts for nothing
     */
    public Answer refused(Disclosure disclosure, PatientFile file, LocalDate since, ZonedDateTime asOf) {
        Act act = new Act(disclosure, file, asOf);
        Answer refused = Answer.NO;
        for (Refusal r : file.refusals()) {
            for (int i = 0; i < disclosure.items().size() && !r.on().isBefore(since); i++) {
                for (int p = 0; p < disclosure.purposes().size(); p++) {
                    Asked a = act.asked(i, p);
                    Answer bites = Asked.bites(act, a.item(), a.purpose(), r);
                    refused = refused.or(Asked.settled(r, act) ? bites : bites.and(Answer.UNKNOWN));
                }
            }
        }
        return refused;
    }
}
