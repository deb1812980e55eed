package org.huiyin.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.review.Windows;
import org.springframework.stereotype.Component;

/** Each person's own thirty days to ask for review, in words; the window on the ledger closes with the last of them. */
@Component
public class PersonalWindows {

    private final Windows windows;
    private final Organization organization;

    PersonalWindows(Windows windows, Organization organization) {
        this.windows = windows;
        this.organization = organization;
    }

    /**
     * @param kind 复查 or 复核
     * @param name masked
     * @param decider name of the organ of whose opinion review may be asked
     * @param lastDay until which the request must be posted or handed in
     * @param state in Chinese
     * @param clock that it is part of
     */
    public record Line(
            String kind,
            String name,
            String decider,
            String paper,
            LocalDate servedOn,
            LocalDate lastDay,
            String state,
            @JsonIgnore Ledger.Clock clock) {}

    /** The caller has checked that the acting officer may see the petition. */
    public List<Line> of(String petition) {
        return windows.of(petition).stream()
                .map(window -> line(petition, window))
                .toList();
    }

    /** Those that make up one window of the ledger. */
    public List<Line> of(Ledger.Clock clock) {
        return of(clock.petition()).stream()
                .filter(line -> line.clock().equals(clock))
                .toList();
    }

    private Line line(String petition, Windows.Window window) {
        return new Line(
                window.stage().label(),
                window.name(),
                organization.nameOf(window.decider()),
                window.paper(),
                window.servedOn(),
                window.lastDay(),
                window.state().label(),
                new Ledger.Clock(petition, window.stage().window(), window.office(), window.item()));
    }
}
