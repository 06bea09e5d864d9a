package org.warmhandoff.referral.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.warmhandoff.core.FactRef;

/** Where in a list something is so. */
final class Places {
    private Places() {}

    /** The places of the elements of which it is so. */
    static <E> List<FactRef> of(FactRef list, List<E> elements, Predicate<? super E> so) {
        List<FactRef> places = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (so.test(elements.get(i))) {
                places.add(list.at(i));
            }
        }
        return places;
    }
}
