package org.huiyin.desk.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.desk.Problem;
import org.huiyin.desk.SupervisionPosts;
import org.huiyin.desk.supervision.Tally.Line;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.process.worklist.SideWork.Strand;
import org.huiyin.supervision.SupervisionArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ConcurrentModel;

/** A district bureau recommends to the city's department, which lies outside its area: the number opens all the same. */
class BeyondTheAreaTests {

    private static final String BUREAU = "dhxf";
    private static final String ABOVE = "jszj";

    private final SupervisionPosts posts = mock();
    private final SupervisionArea area = mock();
    private final Tally tally = mock();
    private final PieceRows pieces = mock();
    private final SupervisionPage page = new SupervisionPage(
            posts,
            area,
            tally,
            mock(DutyRows.class),
            pieces,
            mock(EffectRows.class),
            mock(Organization.class),
            Clock.systemUTC());

    @BeforeEach
    void supervisesForTheDistrict() {
        var district = new Organ(BUREAU, "东湖区信访局", Organ.Kind.BUREAU, "dhgov", true, LocalDate.of(2020, 1, 1), null);
        when(posts.bureau(any())).thenReturn(district);
        when(area.covers(BUREAU, ABOVE)).thenReturn(false);
    }

    @Test
    void opensWhatTheBureauItselfHasUnderWayThere() {
        var piece = new Piece(Strand.RECOMMENDATION, "P1", "建议1", ABOVE, List.of());
        when(tally.pieces(BUREAU, SupervisionFigure.RECOMMENDATIONS, ABOVE)).thenReturn(List.of(piece));
        when(tally.of(BUREAU))
                .thenReturn(List.of(new Line(ABOVE, "市住建局", Map.of(SupervisionFigure.RECOMMENDATIONS, 1L), List.of())));
        var model = new ConcurrentModel();

        String view = page.behind("RECOMMENDATIONS", BUREAU, ABOVE, "", 1, model);

        assertThat(view).isEqualTo("desk/supervision-behind");
        assertThat(model.getAttribute("place")).isEqualTo(new SupervisionPage.Place(ABOVE, "", 1, 1, false));
    }

    @Test
    void refusesTheDutiesOfAnOrganOutsideTheArea() {
        assertThatThrownBy(() -> page.behind("OVERDUE", BUREAU, ABOVE, "", 1, new ConcurrentModel()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("不在您督查的范围内");
    }
}
