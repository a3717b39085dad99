package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.QuestionFilesFixture.FILES;
import static org.lianbing.bank.internal.QuestionFilesFixture.draft;
import static org.lianbing.bank.internal.QuestionFilesFixture.refused;
import static org.lianbing.bank.internal.QuestionFilesFixture.rows;
import static org.lianbing.bank.internal.QuestionFilesFixture.told;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.Use;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.WorkbookSamples;

/** GIFT, Aiken, Moodle XML, QTI and our own folder: formats that say by themselves what is what. */
class ForeignFormatsTest {
    @Test
    void gift_is_read_with_its_categories_tags_and_escapes() {
        List<ParsedRow> rows = rows("""
                // a remark
                $CATEGORY: $course$/电工/安全用电

                // [id:e-1] [tag:难度：难] [tag:知识点：触电] [tag:选项顺序：固定]
                ::一::电流的单位是{
                =安 # 安培
                ~伏
                ~欧\\=
                ####国际单位。\\n出处：《电工学》
                }

                名著有{~%50%西游记~%50%水浒传~%-100%故事会}

                地球是圆的。{T}

                频率是{=50 =五十}Hz。

                圆周率{#3.14:0.01}

                多少度？{#20..30}

                配对{
                =电流 -> 安
                =电压 -> 伏
                = -> 欧
                }

                什么是短路？{####参考答案：不经负载。\\n解析：看书}

                这只是一段话。

                半对{=全~%50%半~错}
                """);

        assertThat(told(rows))
                .containsExactly(
                        "SINGLE 电流的单位是 [安, 伏, 欧=] A",
                        "MULTIPLE 名著有 [西游记, 水浒传, 故事会] AB",
                        "TRUE_FALSE 地球是圆的。 [] T",
                        "FILL_IN_BLANK 频率是____Hz。 [] 50",
                        "FILL_IN_BLANK 圆周率____ [] 3.14",
                        "FILL_IN_BLANK 多少度？____ [] 25",
                        "MATCHING 配对 [电流, 电压] [安, 伏]",
                        "SHORT_ANSWER 什么是短路？ [] 不经负载。",
                        "30 [bank.cannot-be-held]",
                        "32 [bank.partly-held]");
        QuestionDraft first = draft(rows.getFirst());
        assertThat(first.chapter()).isEqualTo("安全用电");
        assertThat(first.difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(first.knowledge()).containsExactly("触电");
        assertThat(first.pinned()).isTrue();
        assertThat(first.key().source()).isEqualTo("《电工学》");
        assertThat(first.key().rationale()).isEqualTo("国际单位。\n“安”：安培");
        assertThat(draft(rows.get(3)).key())
                .isInstanceOfSatisfying(
                        BlanksKey.class, key -> assertThat(key.accepted()).containsExactly(List.of("50", "五十")));
        assertThat(draft(rows.get(5)).key())
                .isInstanceOfSatisfying(
                        BlanksKey.class, key -> assertThat(key.tolerances()).containsExactly(new BigDecimal("5")));
        assertThat(told(new ReadQuestion(Map.of())
                        .again(
                                rows.getLast(),
                                Objects.requireNonNull(rows.getLast().mended()))))
                .isEqualTo("SINGLE 半对 [全, 半, 错] A");
        assertThat(FILES.openText("圆吗{T}", ReadingHints.NONE).understood().kind())
                .isEqualTo(FileKind.GIFT);
    }

    @Test
    void aiken_is_read() {
        List<ParsedRow> rows = rows("""
                What is the unit of current?
                A. volt
                B. ampere
                ANSWER: B

                哪些是名著？
                A) 西游记
                B) 故事会
                C) 水浒传
                ANSWER: A, C
                """);

        assertThat(told(rows))
                .containsExactly(
                        "SINGLE What is the unit of current? [volt, ampere] B", "MULTIPLE 哪些是名著？ [西游记, 故事会, 水浒传] AC");
        assertThat(rows.get(1).row()).isEqualTo(6);
    }

    @Test
    void moodle_xml_is_read_with_its_files() {
        String picture = Base64.getEncoder().encodeToString("图".getBytes(UTF_8));
        List<ParsedRow> rows = rows("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/top/电工/安全用电</text></category></question>
                <question type="multichoice"><name><text>1</text></name>
                <questiontext format="html"><text><![CDATA[<p>这是什么？<img src="@@PLUGINFILE@@/a%20b.png" alt="圆"></p><p>10<sup>3</sup> \\(P=\\frac{U^2}{R}\\)</p>]]></text>
                <file name="a b.png" path="/" encoding="base64">PICTURE</file></questiontext>
                <generalfeedback format="html"><text><![CDATA[因为<br>出处：手册]]></text></generalfeedback>
                <single>true</single><shuffleanswers>false</shuffleanswers>
                <answer fraction="0" format="html"><text>禁止</text></answer><answer fraction="100" format="html"><text><![CDATA[<b>警告</b>]]></text></answer>
                <tags><tag><text>等级：四级</text></tag><tag><text>标志</text></tag></tags></question>
                <question type="multichoice"><questiontext format="html"><text>名著</text></questiontext><single>false</single>
                <answer fraction="50"><text>西游记</text></answer><answer fraction="50"><text>水浒传</text></answer><answer fraction="-100"><text>故事会</text></answer></question>
                <question type="truefalse"><questiontext><text>地球是圆的</text></questiontext><answer fraction="0"><text>false</text></answer><answer fraction="100"><text>true</text></answer></question>
                <question type="shortanswer"><questiontext><text>电流的单位是____。</text></questiontext><answer fraction="100"><text>安</text></answer><answer fraction="100"><text>安培</text></answer></question>
                <question type="numerical"><questiontext><text>频率</text></questiontext><answer fraction="100"><text>50</text><tolerance>0.2</tolerance></answer></question>
                <question type="matching"><questiontext><text>配对</text></questiontext><subquestion><text>电流</text><answer><text>安</text></answer></subquestion>
                <subquestion><text>电压</text><answer><text>伏</text></answer></subquestion><subquestion><text></text><answer><text>欧</text></answer></subquestion></question>
                <question type="ordering"><questiontext><text>顺序</text></questiontext><answer fraction="2.0"><text>验电</text></answer><answer fraction="1.0"><text>停电</text></answer><answer fraction="3.0"><text>接地</text></answer></question>
                <question type="essay"><questiontext><text>什么是短路</text></questiontext><graderinfo format="html"><text>不经负载</text></graderinfo></question>
                <question type="cloze"><questiontext><text>电压{1:NUMERICAL:=220:5}V，方针是{1:SHORTANSWER:=安全第一~=安全为先}</text></questiontext></question>
                <question type="cloze"><questiontext><text><![CDATA[<p>有人触电。</p><p>（1）先做什么？{1:MULTICHOICE_V:=断电~拉人}</p><p>（2）哪些对？{1:MULTIRESPONSE:%50%断电~%50%呼救~%-100%拉人}</p>]]></text></questiontext></question>
                <question type="description"><questiontext><text>请先看图</text></questiontext></question>
                <question type="ddwtos"><questiontext><text>拖[[1]]</text></questiontext></question>
                </quiz>""".replace("PICTURE", picture));

        assertThat(told(rows))
                .containsExactly(
                        "SINGLE 这是什么？![圆](media:0)\n10³ $P=\\frac{U^2}{R}$ [禁止, 警告] B",
                        "MULTIPLE 名著 [西游记, 水浒传, 故事会] AB",
                        "TRUE_FALSE 地球是圆的 [] T",
                        "FILL_IN_BLANK 电流的单位是____。 [] 安",
                        "FILL_IN_BLANK 频率____ [] 50",
                        "MATCHING 配对 [电流, 电压] [安, 伏]",
                        "ORDERING 顺序 [停电, 验电, 接地]",
                        "SHORT_ANSWER 什么是短路 [] 不经负载",
                        "FILL_IN_BLANK 电压____V，方针是____ [] 220;安全第一",
                        "CASE 有人触电。 [] A/AB",
                        "11 [bank.cannot-be-held]",
                        "12 [bank.cannot-be-held]");
        QuestionDraft first = draft(rows.getFirst());
        assertThat(first.chapter()).isEqualTo("安全用电");
        assertThat(first.level()).isEqualTo(4);
        assertThat(first.knowledge()).containsExactly("标志");
        assertThat(first.pinned()).isTrue();
        assertThat(first.key().rationale()).isEqualTo("因为");
        assertThat(first.key().source()).isEqualTo("手册");
        assertThat(new String(rows.getFirst().media().getFirst().content().get(), UTF_8))
                .isEqualTo("图");
        assertThat(rows.getLast().faults().getFirst().message()).contains("拖词填空");
    }

    private static final String CHOICE_21 = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="a" title="a" adaptive="false" timeDependent="false">
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>y</value></correctResponse></responseDeclaration>
            <itemBody><p>电流的单位是 <img src="../media/a.png" alt="安培表"/></p><choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="1"><prompt>选一个</prompt>
            <simpleChoice identifier="x">伏</simpleChoice><simpleChoice identifier="y">安</simpleChoice></choiceInteraction></itemBody>
            <modalFeedback outcomeIdentifier="F" identifier="Z" showHide="show">国际单位</modalFeedback></assessmentItem>""";
    private static final String MULTIPLE_22 = """
            <assessmentItem identifier="b"><responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
            <mapping><mapEntry mapKey="A" mappedValue="1"/><mapEntry mapKey="C" mappedValue="1"/><mapEntry mapKey="B" mappedValue="-2"/></mapping></responseDeclaration>
            <itemBody><choiceInteraction responseIdentifier="R" shuffle="false" maxChoices="0"><prompt>名著</prompt><simpleChoice identifier="A">西游记</simpleChoice>
            <simpleChoice identifier="B">故事会</simpleChoice><simpleChoice identifier="C">水浒传</simpleChoice></choiceInteraction></itemBody></assessmentItem>""";
    private static final String TRUTH_30 = """
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="c"><qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
            <qti-correct-response><qti-value>t</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><qti-choice-interaction response-identifier="R" max-choices="1">
            <qti-prompt>地球是圆的</qti-prompt><qti-simple-choice identifier="t">正确</qti-simple-choice><qti-simple-choice identifier="f">错误</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>""";
    private static final String BLANKS_30 = """
            <qti-assessment-item identifier="d"><qti-response-declaration identifier="R1" cardinality="single" base-type="float"><qti-correct-response><qti-value>220</qti-value></qti-correct-response></qti-response-declaration>
            <qti-response-declaration identifier="R2" cardinality="single" base-type="string"><qti-correct-response><qti-value>安</qti-value></qti-correct-response>
            <qti-mapping><qti-map-entry map-key="安培" mapped-value="1"/></qti-mapping></qti-response-declaration>
            <qti-item-body><p>电压是<qti-text-entry-interaction response-identifier="R1"/>V，电流的单位是<qti-text-entry-interaction response-identifier="R2"/>。</p></qti-item-body>
            <qti-response-processing><qti-equal tolerance-mode="absolute" tolerance="5 5"><qti-variable identifier="R1"/><qti-correct identifier="R1"/></qti-equal></qti-response-processing></qti-assessment-item>""";
    private static final String ORDER = """
            <assessmentItem identifier="e"><responseDeclaration identifier="R" cardinality="ordered" baseType="identifier"><correctResponse><value>B</value><value>A</value></correctResponse></responseDeclaration>
            <itemBody><orderInteraction responseIdentifier="R"><prompt>顺序</prompt><simpleChoice identifier="A">验电</simpleChoice><simpleChoice identifier="B">停电</simpleChoice></orderInteraction></itemBody></assessmentItem>""";
    private static final String MATCH = """
            <assessmentItem identifier="f"><responseDeclaration identifier="R" cardinality="multiple" baseType="directedPair"><correctResponse><value>P1 B</value><value>P2 A</value></correctResponse></responseDeclaration>
            <itemBody><matchInteraction responseIdentifier="R"><prompt>单位</prompt><simpleMatchSet><simpleAssociableChoice identifier="P1" matchMax="1">电流</simpleAssociableChoice>
            <simpleAssociableChoice identifier="P2" matchMax="1">电压</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="A" matchMax="2">伏</simpleAssociableChoice>
            <simpleAssociableChoice identifier="B" matchMax="2">安</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody></assessmentItem>""";
    private static final String CASE = """
            <assessmentItem identifier="g"><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
            <responseDeclaration identifier="R2" cardinality="single" baseType="string"/><itemBody><div class="situation">有人触电。</div>
            <div class="question"><choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="1"><prompt>先做什么？</prompt><simpleChoice identifier="A">断电</simpleChoice><simpleChoice identifier="B">拉人</simpleChoice></choiceInteraction></div>
            <div class="question"><rubricBlock view="scorer"><p>防止自己触电</p></rubricBlock><extendedTextInteraction responseIdentifier="R2"><prompt>为什么？</prompt></extendedTextInteraction></div></itemBody></assessmentItem>""";
    private static final String HOTSPOT = """
            <assessmentItem identifier="h"><responseDeclaration identifier="R" cardinality="single" baseType="point"/>
            <itemBody><p>点图</p><selectPointInteraction responseIdentifier="R" maxChoices="1"><object data="a.png" type="image/png"/></selectPointInteraction></itemBody></assessmentItem>""";

    @Test
    void qti_package_is_read_in_every_version() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("items/a.xml", CHOICE_21);
        items.put("items/b.xml", MULTIPLE_22);
        items.put("items/c.xml", TRUTH_30);
        items.put("items/d.xml", BLANKS_30);
        items.put("items/e.xml", ORDER);
        items.put("items/f.xml", MATCH);
        items.put("items/g.xml", CASE);
        items.put("items/h.xml", HOTSPOT);
        List<ParsedRow> rows = rows(qti(items));

        assertThat(told(rows))
                .containsExactly(
                        "SINGLE 电流的单位是 ![安培表](media:0)\n选一个 [伏, 安] B",
                        "MULTIPLE 名著 [西游记, 故事会, 水浒传] AC",
                        "TRUE_FALSE 地球是圆的 [] T",
                        "FILL_IN_BLANK 电压是____V，电流的单位是____。 [] 220;安",
                        "ORDERING 顺序 [停电, 验电]",
                        "MATCHING 单位 [电流, 电压] [安, 伏]",
                        "CASE 有人触电。 [] A/防止自己触电",
                        "8 [bank.cannot-be-held]",
                        "9 [bank.cannot-be-held]");
        assertThat(new String(rows.getFirst().media().getFirst().content().get(), UTF_8))
                .isEqualTo("图");
        assertThat(draft(rows.getFirst()).chapter()).isEqualTo("安全用电");
        assertThat(draft(rows.getFirst()).key().rationale()).isEqualTo("国际单位");
        assertThat(draft(rows.get(1)).pinned()).isTrue();
        assertThat(draft(rows.get(3)).key()).isInstanceOfSatisfying(BlanksKey.class, key -> {
            assertThat(key.tolerances().getFirst()).isEqualByComparingTo("5");
            assertThat(key.accepted().get(1)).containsExactly("安", "安培");
        });
        assertThat(rows.get(7).faults().getFirst().message()).contains("selectpointinteraction");
        assertThat(rows.get(8).faults().getFirst().message()).contains("gone.xml");
    }

    @Test
    void single_item_is_read_and_older_qti_is_refused_with_advice() {
        assertThat(told(TRUTH_30)).containsExactly("TRUE_FALSE 地球是圆的 [] T");
        assertThat(told("<?xml version=\"1.0\"?>" + ORDER)).containsExactly("ORDERING 顺序 [停电, 验电]");
        refused(
                "<?xml version=\"1.0\"?><questestinterop><item/></questestinterop>".getBytes(UTF_8),
                "QTI 1.2",
                "Moodle XML");
        refused("<?xml version=\"1.0\"?><config><a/></config>".getBytes(UTF_8), "XML 文件");
        refused("<?xml version=\"1.0\"?><quiz></quiz>".getBytes(UTF_8), "没有题目");
    }

    private static byte[] qti(Map<String, String> items) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder manifest = new StringBuilder(
                "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" xmlns:imsmd=\"x\"><resources>");
        items.keySet()
                .forEach(path -> manifest.append(
                                "<resource identifier=\"i\" type=\"imsqti_item_xmlv2p1\" href=\"" + path + "\">")
                        .append(
                                "<metadata><imsmd:lom><imsmd:classification><imsmd:taxonPath><imsmd:source><imsmd:string>章节</imsmd:string></imsmd:source>")
                        .append(
                                "<imsmd:taxon><imsmd:entry><imsmd:string>安全用电</imsmd:string></imsmd:entry></imsmd:taxon></imsmd:taxonPath></imsmd:classification></imsmd:lom></metadata>")
                        .append("</resource>"));
        manifest.append(
                "<resource type=\"imsqti_item_xmlv2p1\" href=\"items/gone.xml\"/><resource type=\"webcontent\" href=\"media/a.png\"/></resources></manifest>");
        parts.put("imsmanifest.xml", manifest.toString().getBytes(UTF_8));
        items.forEach((path, xml) -> parts.put(path, xml.getBytes(UTF_8)));
        parts.put("media/a.png", "图".getBytes(UTF_8));
        return WorkbookSamples.zip(parts);
    }

    @Test
    void own_folder_is_read_question_by_question_with_its_pictures_and_sources() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("sources.yaml", "- {id: xue, title: 《电工学》, kind: textbook}".getBytes(UTF_8));
        parts.put("6-31-electrician/bank.yaml", "id: electrician\nname: 电工\n".getBytes(UTF_8));
        parts.put("6-31-electrician/pictures/a.svg", "<svg/>".getBytes(UTF_8));
        parts.put("6-31-electrician/01-safety.yaml", """
                chapter: 安全用电
                questions:
                  - id: e-1
                    type: single
                    level: 4
                    difficulty: hard
                    knowledge: [触电, 急救]
                    use: practice
                    stem: 这是什么？![圆](pictures/a.svg)
                    options: [禁止, 警告]
                    pinned: true
                    key: B
                    rationale: 因为
                    source: { id: xue }
                  - id: e-2
                    type: fill-in-blank
                    level: 5
                    difficulty: easy
                    stem: 电压____V，相序____
                    key: [[220, 二百二], [甲]]
                    tolerance: [5, 0]
                    anyOrder: true
                  - id: e-3
                    type: case
                    level: 5
                    difficulty: easy
                    stem: 有人触电。
                    parts:
                      - { type: true-false, stem: 可以直接拉, key: false }
                      - { type: ordering, stem: 顺序, options: [验电, 停电], key: [B, A] }
                    rationale: 综合
                  - id: e-4
                    type: single
                    stem: 坏了
                    options: [甲, 乙]
                    key: E
                """.getBytes(UTF_8));
        parts.put("6-31-electrician/02-broken.yaml", "chapter: [".getBytes(UTF_8));
        List<ParsedRow> rows = rows(WorkbookSamples.zip(parts));

        assertThat(told(rows))
                .containsExactly(
                        "SINGLE 这是什么？![圆](media:0) [禁止, 警告] B",
                        "FILL_IN_BLANK 电压____V，相序____ [] 220;甲",
                        "CASE 有人触电。 [] F/BA",
                        "32 [bank.key-names-no-option]",
                        "1 [bank.cannot-be-held]");
        QuestionDraft first = draft(rows.getFirst());
        assertThat(first.chapter()).isEqualTo("安全用电");
        assertThat(first.level()).isEqualTo(4);
        assertThat(first.use()).isEqualTo(Use.PRACTICE_ONLY);
        assertThat(first.knowledge()).containsExactly("触电", "急救");
        assertThat(first.pinned()).isTrue();
        assertThat(first.key().source()).isEqualTo("《电工学》");
        assertThat(new String(rows.getFirst().media().getFirst().content().get(), UTF_8))
                .isEqualTo("<svg/>");
        assertThat(draft(rows.get(1)).key()).isInstanceOfSatisfying(BlanksKey.class, key -> {
            assertThat(key.anyOrder()).isTrue();
            assertThat(key.accepted().getFirst()).containsExactly("220", "二百二");
        });
        assertThat(rows.get(3).faults()).extracting(SheetFault::sheet).containsExactly("01-safety");
    }

    @Test
    void moodle_xml_in_another_encoding_is_read() {
        byte[] xml =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><quiz><question type=\"truefalse\"><questiontext><text>圆的</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>"
                        .getBytes(StandardCharsets.UTF_16);
        assertThat(told(xml)).containsExactly("TRUE_FALSE 圆的 [] T");
    }
}
