package org.huiyin.process.sorting;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Sending;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/** Asks the co-organs that sorting names beside the responsible organ. */
@Component
class AskCoOrgans {

    private final Contributions contributions;

    AskCoOrgans(Contributions contributions) {
        this.contributions = contributions;
    }

    /** What stands against it; then everything is refused and rolled back. */
    List<String> ask(String petition, Sorting sorting, Sending sending) {
        var refusals = new ArrayList<String>();
        if (sending.coOrgans().isEmpty()) {
            return refusals;
        }
        if (sorting.direction() != Direction.TRANSFER && sorting.direction() != Direction.ASSIGN) {
            refusals.add("只有转送、交办的可以确定协办单位，请删除协办单位。");
            return refusals;
        }
        for (String coOrgan : sending.coOrgans()) {
            refusals.addAll(contributions
                    .ask(petition, sorting.organ(), coOrgan, sending.coDay())
                    .refusals());
        }
        return refusals;
    }
}
