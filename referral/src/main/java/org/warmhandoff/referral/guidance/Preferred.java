package org.warmhandoff.referral.guidance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.Preferences.GroupComfort;
import org.warmhandoff.referral.event.Preferences.Strength;
import org.warmhandoff.referral.practice.SupportPlanItem;

/**
 * One support of a plan beside what the patient prefers. Visits for the medication itself are no kind of support that a
 * patient would choose instead of another.
 */
final class Preferred {
    private Preferred() {}

    /** Whether it goes against what the patient requires or avoids. */
    static boolean contradicts(SupportPlanItem i, Preferences p) {
        return p.avoidModalities().contains(i.modality())
                || (p.groupComfort() == GroupComfort.DECLINES_GROUP && PlanRules.group(i.modality()))
                || missed(i, p).stream().anyMatch(m -> p.strength(m) == Strength.REQUIRED);
    }

    /** Whether it misses something that the patient would prefer. */
    static boolean misses(SupportPlanItem i, Preferences p) {
        return !missed(i, p).isEmpty();
    }

    /** Whether it leaves out what the patient requires to be so. */
    static boolean leavesOpen(SupportPlanItem i, Preferences p) {
        return (p.strength(PreferenceItem.TECHNIQUES) == Strength.REQUIRED
                        && !p.techniques().isEmpty()
                        && i.techniques().isEmpty())
                || (p.strength(PreferenceItem.DELIVERY_MODES) == Strength.REQUIRED
                        && !p.deliveryModes().isEmpty()
                        && i.deliveryMode().isEmpty())
                || (p.strength(PreferenceItem.INTENSITY) == Strength.REQUIRED
                        && p.intensity().isPresent()
                        && i.intensity().isEmpty());
    }

    /** The preferences that it is known to miss. */
    private static Set<PreferenceItem> missed(SupportPlanItem i, Preferences p) {
        Set<PreferenceItem> missed = EnumSet.noneOf(PreferenceItem.class);
        if (!p.modalities().isEmpty()
                && !p.modalities().contains(i.modality())
                && i.modality() != SupportModality.MEDICATION_MANAGEMENT) {
            missed.add(PreferenceItem.MODALITIES);
        }
        if (!p.techniques().isEmpty()
                && !i.techniques().isEmpty()
                && Collections.disjoint(p.techniques(), i.techniques())) {
            missed.add(PreferenceItem.TECHNIQUES);
        }
        if (!p.deliveryModes().isEmpty()
                && i.deliveryMode().filter(m -> !p.deliveryModes().contains(m)).isPresent()) {
            missed.add(PreferenceItem.DELIVERY_MODES);
        }
        if (p.intensity().isPresent()
                && i.intensity().isPresent()
                && !p.intensity().equals(i.intensity())) {
            missed.add(PreferenceItem.INTENSITY);
        }
        if (p.groupComfort() == GroupComfort.PREFERS_INDIVIDUAL && PlanRules.group(i.modality())) {
            missed.add(PreferenceItem.GROUP_COMFORT);
        }
        return missed;
    }
}
