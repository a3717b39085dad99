package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.contest.PlaceShift;

/** Who stands elsewhere in one list of places than in another. Pure. */
final class PlaceShifts {
    /** A place as either list has it. */
    record Place(int rank, int scoreTenths) {
        static Place of(Ranking.Placed placed) {
            return new Place(placed.rank(), placed.attempt().scoreTenths());
        }

        static Place of(ResultStore.ResultRow row) {
            return new Place(row.rank(), row.scoreTenths());
        }
    }

    private PlaceShifts() {}

    static Map<Long, Place> of(List<Ranking.Placed> places) {
        Map<Long, Place> ofMember = new HashMap<>();
        places.forEach(placed -> ofMember.put(placed.attempt().memberId(), Place.of(placed)));
        return ofMember;
    }

    /** In the order of the later list; whoever stands in one list only has not shifted. */
    static List<PlaceShift> between(Map<Long, Place> before, List<Ranking.Placed> after) {
        List<PlaceShift> shifts = new ArrayList<>();
        for (Ranking.Placed placed : after) {
            long member = placed.attempt().memberId();
            Place old = before.get(member);
            Place now = Place.of(placed);
            if (old != null && !old.equals(now)) {
                shifts.add(new PlaceShift(member, old.rank(), now.rank(), old.scoreTenths(), now.scoreTenths()));
            }
        }
        return shifts;
    }
}
