package org.huiyin.access;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The text of a setup file as a tree. */
final class SetupText {

    private SetupText() {}

    /** Composed only: nothing is constructed from tags, and every node knows its line. Throws {@link SetupRefused}. */
    static Node tree(Path file) {
        try {
            var text = Files.readString(file);
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (tree == null) {
                throw SetupRefused.of(file, "是空的，请写入机构和工作人员");
            }
            return tree;
        } catch (CharacterCodingException notUtf8) {
            throw SetupRefused.of(file, "不是 UTF-8 编码，请另存为 UTF-8");
        } catch (IOException unreadable) {
            throw SetupRefused.of(file, "不能读取，请检查路径，并让运行本系统的用户可以读取");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw SetupRefused.at(file, mark == null ? 1 : mark.getLine() + 1, "不符合 YAML 格式，请检查缩进、冒号和引号");
        } catch (YAMLException broken) {
            throw SetupRefused.of(file, "不是 YAML 文本，或者含有不可见的控制字符，请检查");
        }
    }
}
