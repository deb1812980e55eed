package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class UploadLimitTests {

    private static final long TWO_GIGABYTES = DataSize.ofGigabytes(2).toBytes();

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain rest = new MockFilterChain();

    @Test
    void refusesTwoGigabytesByTheirAnnouncement() throws ServletException, IOException {
        filter(TWO_GIGABYTES);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).contains("有 2048 MB，最多 50 MB");
        assertThat(response.getHeader("Connection")).isEqualTo("close");
        assertThat(rest.getRequest()).isNull();
    }

    @Test
    void letsAFileOfTheLimitPass() throws ServletException, IOException {
        filter(DataSize.ofMegabytes(50).toBytes());

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(rest.getRequest()).isNotNull();
    }

    private void filter(long announced) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/desk/import") {
            @Override
            public long getContentLengthLong() {
                return announced;
            }
        };
        new UploadLimit(DataSize.ofMegabytes(50)).announcedSize().getFilter().doFilter(request, response, rest);
    }
}
