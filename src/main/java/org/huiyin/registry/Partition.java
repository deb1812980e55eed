package org.huiyin.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.registry.Links.Part;
import org.huiyin.registry.Links.Splitting;
import org.huiyin.registry.Register.Flaw;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Splits a petition: each part is registered, the original keeps the requests that no part took. */
@Component
class Partition {

    private final PetitionRows petitions;
    private final Register register;
    private final Attachments attachments;
    private final Acts acts;
    private final Clock clock;

    Partition(PetitionRows petitions, Register register, Attachments attachments, Acts acts, Clock clock) {
        this.petitions = petitions;
        this.register = register;
        this.attachments = attachments;
        this.acts = acts;
        this.clock = clock;
    }

    /** All in the caller's transaction, which a refusal must undo: some parts may have been registered. */
    @Transactional
    public Splitting of(String petition, List<Part> parts, String organ, LocalDate receivedOn, String reason) {
        var original = petitions.whole(petition).orElseThrow();
        var requests = original.requests();
        var flaws = against(parts, requests.size());
        if (!flaws.isEmpty()) {
            return new Splitting.Refused(flaws);
        }
        var numbers = new ArrayList<String>();
        for (Part part : parts) {
            var taken = part.requests().stream().map(at -> requests.get(at - 1)).toList();
            var outcome = register.register(original.read().part(part.headline(), taken, organ, receivedOn));
            if (outcome instanceof Register.Outcome.Refused refused) {
                return new Splitting.Refused(
                        refused.flaws().stream().map(Flaw::sentence).toList());
            }
            numbers.add(((Register.Outcome.Registered) outcome).petition());
        }
        link(petition, original, parts, numbers, organ, reason);
        return new Splitting.Done(numbers);
    }

    private void link(
            String petition, Petition original, List<Part> parts, List<String> numbers, String organ, String reason) {
        var today = LocalDate.now(clock);
        var requests = original.requests();
        var taken = new HashSet<Integer>();
        parts.forEach(part -> taken.addAll(part.requests()));
        original.keepOnly(IntStream.range(0, requests.size())
                .filter(i -> !taken.contains(i + 1))
                .mapToObj(requests::get)
                .toList());
        var left = parts.stream()
                .map(part -> String.join(
                        "；",
                        part.requests().stream().map(at -> requests.get(at - 1)).toList()))
                .toList();
        acts.record(petition, organ, new SplitInto(today, numbers, left, reason));
        for (String number : numbers) {
            acts.record(number, organ, new SplitFrom(today, petition));
            attachments.list(petition).forEach(file -> copy(file, number));
        }
    }

    private static List<String> against(List<Part> parts, int requests) {
        var flaws = new ArrayList<String>();
        var taken = new HashSet<Integer>();
        if (parts.isEmpty()) {
            flaws.add("请至少填写一件分拆出的信访事项。");
        }
        for (Part part : parts) {
            if (part.requests().isEmpty()) {
                flaws.add("分拆出的“" + part.headline() + "”没有诉求，请填写原件诉求的序号。");
            }
            for (int at : part.requests()) {
                if (at < 1 || at > requests) {
                    flaws.add("原件没有第 " + at + " 项诉求，请按原件诉求的序号填写（共 " + requests + " 项）。");
                } else if (!taken.add(at)) {
                    flaws.add("第 " + at + " 项诉求分到了两处，请只填写一次。");
                }
            }
        }
        if (taken.size() >= requests) {
            flaws.add("原件至少要保留一项诉求；全部诉求另行办理的，不需要分拆。");
        }
        return flaws;
    }

    private void copy(Attachments.Attachment file, String number) {
        try (var content = attachments.open(file.petition(), file.id()).orElseThrow()) {
            attachments.add(number, file.name(), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
