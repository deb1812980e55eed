package org.huiyin.desk.dossier;

import org.huiyin.desk.Problem;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Component;

/** Who may open a file: by a task one may see, by a petition one works or worked on, or by one that one's bureau oversees. */
@Component
public class Door {

    private final Worklist worklist;
    private final Petitions petitions;

    Door(Worklist worklist, Petitions petitions) {
        this.worklist = worklist;
        this.petitions = petitions;
    }

    /** Number of the task's petition. An unknown task and a forbidden one are not told apart. */
    String byTask(String task) {
        String petition = worklist.task(task)
                .orElseThrow(() -> Problem.barred("您不能查看这项任务的案卷：任务不属于您的岗位，或者已经办结。"))
                .petition();
        byNumber(petition); // whoever only answers a recommendation does not get to see who petitions
        return petition;
    }

    /** Personal data in clear are for whoever has a task of the petition before them, not for whoever once had one. */
    void toReveal(String petition) {
        byNumber(petition);
        if (!worklist.isWorkingOn(petition)) {
            throw Problem.barred("信访事项 " + petition + " 目前不在您的岗位办理，不能查看信访人的完整信息。");
        }
    }

    /**
     * Enclosures and documents carry names in clear: those of an accusation are for whoever has a part in it, not for
     * whoever oversees it (art. 30, paragraph 3).
     */
    void toPapers(String petition) {
        byNumber(petition);
        boolean accusation = petitions
                .facts(petition)
                .filter(facts -> facts.purpose() == Purpose.ACCUSATION)
                .isPresent();
        if (accusation && !worklist.hasPart(petition)) {
            throw Problem.barred("信访事项 " + petition + " 是检举控告，附件和文书只供承办过它的岗位查看（《信访工作条例》第三十条第三款）。");
        }
    }

    /** Refuses whoever may not see the petition; whether it exists is not told. */
    public void byNumber(String petition) {
        if (!worklist.maySee(petition)) {
            throw Problem.barred("您不能查看信访事项 " + petition + "：它没有经过您的岗位，也不属于您督查的范围，或者您应当回避。");
        }
    }
}
