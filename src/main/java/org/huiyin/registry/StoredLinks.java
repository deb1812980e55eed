package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links read from the files of acts: what was joined and not taken out again. */
@Service
@Transactional
class StoredLinks implements Links {

    private final Acts acts;
    private final PetitionRows petitions;
    private final Partition partition;

    StoredLinks(Acts acts, PetitionRows petitions, Partition partition) {
        this.acts = acts;
        this.petitions = petitions;
        this.partition = partition;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> againstJoining(String petition, String into) {
        if (petition.equals(into)) {
            return Optional.of("信访事项不能并入自身，请填写另一件信访事项的编号。");
        }
        var main = petitions.findById(into);
        if (main.isEmpty()) {
            return Optional.of("没有编号为 " + into + " 的信访事项，请核对编号。");
        }
        if (main.get().archived() || acts.ended(into).isPresent()) {
            return Optional.of(into + " 已经办结，不能并入；同一事项再次提出的，请作为重复信访办理。");
        }
        return againstLinks(petition, into);
    }

    /** A petition leads to one main petition only, so that its answer is found in one place. */
    private Optional<String> againstLinks(String petition, String into) {
        var already = joinedInto(petition);
        if (already.isPresent()) {
            return Optional.of("本件已经并入 " + already.get() + "，请先取消并入。");
        }
        return joinedInto(into).map(main -> into + " 已经并入 " + main + "，请并入 " + main + "。");
    }

    @Override
    public void join(String petition, String into, String organ, LocalDate on, String reason) {
        againstJoining(petition, into).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        acts.record(petition, organ, new Joined(on, into, reason));
        acts.record(into, organ, new JoinedBy(on, petition));
    }

    @Override
    public void unjoin(String petition, String organ, LocalDate on, String reason) {
        String main =
                joinedInto(petition).orElseThrow(() -> new IllegalArgumentException(petition + " 没有并入其他信访事项，不能取消并入。"));
        var unjoined = new Unjoined(on, petition, main, reason);
        acts.record(petition, organ, unjoined);
        acts.record(main, organ, unjoined);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> joinedInto(String petition) {
        int joined = acts.all(petition, Joined.class).size();
        int taken = (int) acts.all(petition, Unjoined.class).stream()
                .filter(done -> done.act().petition().equals(petition))
                .count();
        return joined > taken ? acts.latest(petition, Joined.class).map(Joined::into) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> joinedTo(String petition) {
        var all = new LinkedHashSet<String>();
        acts.all(petition, JoinedBy.class).forEach(done -> all.add(done.act().petition()));
        return all.stream()
                .filter(other -> joinedInto(other).filter(petition::equals).isPresent())
                .toList();
    }

    @Override
    public Splitting split(String petition, List<Part> parts, String organ, LocalDate receivedOn, String reason) {
        var already = joinedInto(petition);
        return already.isPresent()
                ? new Splitting.Refused(List.of("本件已经并入 " + already.get() + "，请先取消并入再分拆。"))
                : partition.of(petition, parts, organ, receivedOn, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> splitFrom(String petition) {
        return acts.latest(petition, SplitFrom.class).map(SplitFrom::original);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> splitInto(String petition) {
        return acts.all(petition, SplitInto.class).stream()
                .flatMap(done -> done.act().parts().stream())
                .toList();
    }
}
