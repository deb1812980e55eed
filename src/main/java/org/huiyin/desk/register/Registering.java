package org.huiyin.desk.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Enclosures;
import org.huiyin.desk.Me;
import org.huiyin.desk.Problem;
import org.huiyin.desk.Submission;
import org.huiyin.desk.Submissions;
import org.huiyin.registry.Code;
import org.huiyin.registry.Register;
import org.huiyin.registry.Register.Flaw;
import org.huiyin.registry.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/** Sends a sheet to the register once, however often the page is sent in. */
@Component
class Registering {

    private final Me me;
    private final CurrentOfficer officer;
    private final Register register;
    private final Persons persons;
    private final Enclosures enclosures;
    private final KeptReceipts receipts;
    private final Submissions submissions;
    private final TransactionOperations transactions;

    Registering(
            Me me,
            CurrentOfficer officer,
            Register register,
            Persons persons,
            Enclosures enclosures,
            KeptReceipts receipts,
            Submissions submissions,
            TransactionOperations transactions) {
        this.me = me;
        this.officer = officer;
        this.register = register;
        this.persons = persons;
        this.enclosures = enclosures;
        this.receipts = receipts;
        this.submissions = submissions;
        this.transactions = transactions;
    }

    /** Organs at which the acting officer may register; never empty. */
    List<Me.PostFace> organs() {
        var organs = me.registeringOrgans();
        if (organs.isEmpty()) {
            throw Problem.barred("只有登记员和接访员可以登记信访事项。您的岗位不能登记，请联系本单位登记员。");
        }
        return organs;
    }

    Outcome submit(Sheet sheet, List<MultipartFile> files) {
        var allowed = organs();
        var token = sheet.text("token");
        if (!token.matches("[0-9a-f-]{36}")) {
            return Outcome.refused(List.of(new Flaw("organ", "页面已经失效，请重新打开登记页面。")));
        }
        var reader = new SheetReader(sheet);
        var registration = reader.read(names -> persons.recognise(names, sheet.lines("complainedOrgans")));
        if (registration == null) {
            return Outcome.refused(reader.flaws());
        }
        if (allowed.stream().noneMatch(organ -> organ.code().equals(registration.organ()))) {
            return Outcome.refused(List.of(new Flaw("organ", "您不能在这个机关登记，请选择您任职的机关。")));
        }
        return once(token, registration, enclosures.chosen(files));
    }

    private Outcome once(String token, Registration registration, List<MultipartFile> files) {
        return earlier(token).orElseGet(() -> {
            try {
                return Objects.requireNonNull(transactions.execute(status -> {
                    var outcome = keep(token, registration, files);
                    if (outcome.petition().isEmpty()) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
            } catch (DataIntegrityViolationException sentTwice) {
                return earlier(token).orElseThrow(() -> sentTwice);
            }
        });
    }

    private Outcome keep(String token, Registration registration, List<MultipartFile> files) {
        var outcome = register.register(registration);
        if (outcome instanceof Register.Outcome.Refused refused) {
            return Outcome.refused(refused.flaws());
        }
        var registered = (Register.Outcome.Registered) outcome;
        var petition = registered.petition();
        var flaws = enclosures.keep(petition, files);
        if (!flaws.isEmpty()) {
            return Outcome.refused(flaws);
        }
        submissions.saveAndFlush(new Submission(token, officer.id(), petition));
        return new Outcome(petition, registered.code(), false, List.of(), receipts.issue(petition));
    }

    private Optional<Outcome> earlier(String token) {
        return submissions
                .findByTokenAndOfficer(token, officer.id())
                .map(known -> new Outcome(known.petition(), null, true, List.of(), List.of()));
    }

    /** Whether the acting officer registered the petition: a reception clerk does so, but has none of its tasks. */
    boolean registered(String petition) {
        return submissions.existsByPetitionAndOfficer(petition, officer.id());
    }

    /**
     * @param petition number, or empty where it was refused
     * @param code for the petitioner; null where it was refused, and where the page had been sent in before
     * @param again true where the page had been sent in before
     * @param noReceipt sentences that say why no receipt was issued; empty where one was
     */
    record Outcome(String petition, @Nullable Code code, boolean again, List<Flaw> flaws, List<String> noReceipt) {

        static Outcome refused(List<Flaw> flaws) {
            return new Outcome("", null, false, flaws, List.of());
        }
    }
}
