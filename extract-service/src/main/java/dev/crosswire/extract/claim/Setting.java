package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.List;

/**
 * How a claim's words set it in the time and place of its article.
 *
 * @param apart whether it is said to lie days or more before or after what its sentence dates, or only compared with it
 * @param past whether it is told in a past tense
 * @param perfect whether it is told in the present perfect: by the day of publication
 * @param earlier whether it is told in the past perfect: before what is told around it
 * @param main whether it is what its sentence is about, and hangs on no other clause
 * @param near whether it is said to lie within hours of a blow, or "at the time"
 * @param next whether it is told as what came next ("then")
 * @param again whether its sentence speaks of a blow told before ("the attacks")
 * @param offices the places that its sentence names with those who answer for them ("the mayor of Leeds")
 * @param told when its sentence says that its source spoke, null where it does not
 */
record Setting(
        boolean apart,
        boolean past,
        boolean perfect,
        boolean earlier,
        boolean main,
        boolean near,
        boolean next,
        boolean again,
        List<Place> offices,
        TimeSpan told) {
    Setting {
        offices = List.copyOf(offices);
    }
}
