package org.huiyin.desk.dossier;

import org.huiyin.desk.Problem;
import org.huiyin.process.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Who may open a file: by a task one may see, or by a petition one works or worked on. */
@Component
public class Door {

    private final Worklist worklist;

    Door(Worklist worklist) {
        this.worklist = worklist;
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

    /** Refuses whoever may not see the petition; whether it exists is not told. */
    public void byNumber(String petition) {
        if (!worklist.maySee(petition)) {
            throw Problem.barred("您不能查看信访事项 " + petition + "：它没有经过您的岗位，或者您应当回避。");
        }
    }
}
