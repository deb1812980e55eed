package org.huiyin.letters;

import org.huiyin.letters.pdf.Fonts;
import org.huiyin.letters.pdf.PdfLetters;
import org.huiyin.statute.Laws;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LettersSettings.class)
class LettersConfiguration {

    @Bean
    Fonts letterFonts(LettersSettings settings) {
        return new Fonts(settings.fonts());
    }

    @Bean
    PdfLetters pdfLetters(Fonts fonts) {
        return new PdfLetters(fonts);
    }

    @Bean
    Laws laws() {
        return Laws.ofTheProduct();
    }
}
