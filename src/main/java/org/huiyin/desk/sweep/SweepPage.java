package org.huiyin.desk.sweep;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.notices.mail.MailHealth;
import org.huiyin.notices.mail.Postman;
import org.huiyin.process.sweep.DeadlinesHealth;
import org.huiyin.process.sweep.Sweep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 巡检: the last report, and a button. */
@Page
class SweepPage {

    private final Sweep sweep;
    private final EscalationScan scan;
    private final DeadlinesHealth deadlines;
    private final ObjectProvider<MailHealth> mail;
    private final ObjectProvider<Postman> postman;
    private final Masked masked;
    private final TaskExecutor background;

    SweepPage(
            Sweep sweep,
            EscalationScan scan,
            DeadlinesHealth deadlines,
            ObjectProvider<MailHealth> mail,
            ObjectProvider<Postman> postman,
            Masked masked) {
        this.sweep = sweep;
        this.scan = scan;
        this.deadlines = deadlines;
        this.mail = mail;
        this.postman = postman;
        this.masked = masked;
        this.background = new TaskExecutorAdapter(work -> new Thread(work, "sweep").start());
    }

    @GetMapping("/desk/sweep")
    String show(Model model) {
        model.addAttribute("running", sweep.isRunning());
        model.addAttribute("report", sweep.last().map(masked::of).orElse(null));
        model.addAttribute("scan", scan.last().orElse(null));
        model.addAttribute("failed", scan.last().map(masked::of).orElse(List.of()));
        model.addAttribute("hidden", Numbers.HIDDEN);
        model.addAttribute("givenUp", givenUp());
        model.addAttribute("sentences", sentences());
        return "desk/sweep";
    }

    /** Behind the page: with many petitions it takes longer than a browser waits. */
    @PostMapping("/desk/sweep")
    String run() {
        background.execute(sweep::run);
        return "redirect:/desk/sweep";
    }

    /** Sends the mails again that were given up. */
    @PostMapping("/desk/sweep/mail")
    String resend() {
        postman.ifAvailable(Postman::resend);
        return "redirect:/desk/sweep";
    }

    private long givenUp() {
        return postman.stream().mapToLong(each -> each.state().givenUp()).sum();
    }

    private List<String> sentences() {
        var sentences = new ArrayList<>(deadlines.sentences());
        mail.ifAvailable(health -> sentences.addAll(health.sentences()));
        return sentences;
    }
}
