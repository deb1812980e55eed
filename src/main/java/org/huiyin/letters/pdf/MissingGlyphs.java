package org.huiyin.letters.pdf;

/** Characters cannot be drawn; the message is a sentence in Chinese. */
public class MissingGlyphs extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingGlyphs(String characters, boolean noFont) {
        super(sentence(characters, noFont));
    }

    static String sentence(String characters, boolean noFont) {
        return noFont
                ? "本机没有可用的中文字体，不能生成文书；请系统管理员安装中文字体，或者用 huiyin.letters.fonts 指定字体目录。"
                : "字体中没有“" + characters + "”字，不能生成文书；请系统管理员安装含有该字的字体，或者用 huiyin.letters.fonts 指定字体目录。";
    }
}
