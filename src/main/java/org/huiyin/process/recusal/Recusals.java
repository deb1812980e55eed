package org.huiyin.process.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.engine.TaskPosts;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** Recusal of officers (art. 28): asked for here, decided in recusal.bpmn. */
@Component
public class Recusals {

    private static final String AT = "@";

    private final Acts acts;
    private final Wall wall;
    private final TaskPosts posts;
    private final Organization organization;
    private final Deciders deciders;
    private final Instances instances;
    private final Clock clock;

    Recusals(
            Acts acts,
            Wall wall,
            TaskPosts posts,
            Organization organization,
            Deciders deciders,
            Instances instances,
            Clock clock) {
        this.acts = acts;
        this.wall = wall;
        this.posts = posts;
        this.organization = organization;
        this.deciders = deciders;
        this.instances = instances;
        this.clock = clock;
    }

    /** Officers in whose posts the petition is or was: name and post by a key for {@link #ask}. */
    public Map<String, String> concerned(String petition) {
        var today = LocalDate.now(clock);
        var concerned = new LinkedHashMap<String, String>();
        for (String id : posts.all(petition)) {
            Post post = Post.of(id);
            organization
                    .holding(post, today)
                    .forEach(officer -> concerned.putIfAbsent(
                            officer.id() + AT + post.organ(),
                            officer.name() + "（" + organization.nameOf(post.organ()) + " "
                                    + post.role().label() + "）"));
        }
        return concerned;
    }

    /**
     * Puts the request down and before whoever decides; a refusal changes nothing.
     *
     * @param organ code of the organ that puts it down
     * @param who a key of {@link #concerned}
     */
    public Completion ask(String petition, String organ, String who, Asker asker, String grounds) {
        String officer = who.substring(0, who.lastIndexOf(AT));
        String name = organization.officerName(officer);
        if (wall.bars(officer, List.of(), petition)) {
            return Completion.refused(name + " 已经回避，不需要再次申请。");
        }
        if (undecided(petition, officer)) {
            return Completion.refused("对 " + name + " 的回避申请正在等待决定，请勿重复申请。");
        }
        var decider = deciders.about(petition, officer, who.substring(who.lastIndexOf(AT) + 1));
        if (decider.isEmpty()) {
            return Completion.refused("没有可以决定 " + name + " 回避的负责人，请先由管理员配备其单位或者上级机关的负责人。");
        }
        acts.record(petition, organ, new RecusalAsked(LocalDate.now(clock), officer, name, asker, grounds));
        instances.start(RecusalProcess.KEY, petition, decider.get().variables(officer));
        return Completion.done();
    }

    private boolean undecided(String petition, String officer) {
        long asked = acts.all(petition, RecusalAsked.class).stream()
                .filter(done -> done.act().officer().equals(officer))
                .count();
        long decided = acts.all(petition, RecusalDecided.class).stream()
                .filter(done -> done.act().officer().equals(officer))
                .count();
        return asked > decided;
    }
}
