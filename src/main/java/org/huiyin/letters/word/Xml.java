package org.huiyin.letters.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The little of XML that Word files need. Documents with a DOCTYPE are refused: they may reach outside. */
public final class Xml {

    /** WordprocessingML. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Relationships between parts. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final DocumentBuilderFactory BUILDERS = builders();

    private Xml() {}

    private static DocumentBuilderFactory builders() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException("The platform's XML parser lacks a feature", failure);
        }
    }

    static Document parse(byte[] xml) {
        try {
            var builder = BUILDERS.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException unreadable) {
            throw new BrokenWordFile("文件内容损坏，不能打开；请用 Word 重新另存为 .docx 后再上传。", unreadable);
        } catch (ParserConfigurationException | IOException failure) {
            throw new IllegalStateException("XML in memory cannot be read", failure);
        }
    }

    static byte[] bytes(Document document) {
        try {
            var bytes = new ByteArrayOutputStream();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            document.setXmlStandalone(true);
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException failure) {
            throw new IllegalStateException("XML in memory cannot be written", failure);
        }
    }

    /** Elements of WordprocessingML directly inside. */
    public static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && W.equals(element.getNamespaceURI())) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static @Nullable Element child(@Nullable Element parent, String name) {
        return parent == null
                ? null
                : children(parent, name).stream().findFirst().orElse(null);
    }

    /** Every element of the name, at any depth, in order. */
    public static List<Element> all(Node parent, String name) {
        var found = new ArrayList<Element>();
        var nodes = parent instanceof Document document
                ? document.getElementsByTagNameNS(W, name)
                : ((Element) parent).getElementsByTagNameNS(W, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    public static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The attribute, or null where it is not there. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        return element == null || !element.hasAttributeNS(W, name) ? null : element.getAttributeNS(W, name);
    }

    /** The attribute {@code val} of the child, or null. */
    public static @Nullable String value(@Nullable Element parent, String name) {
        return attribute(child(parent, name), "val");
    }
}
