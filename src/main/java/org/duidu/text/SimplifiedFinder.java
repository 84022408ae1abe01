package org.duidu.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds Simplified characters in Traditional text. A character is surely Simplified if ICU turns it into another one for
 * Traditional, leaves it for Simplified, and Big5, the character set of Taiwan and Hong Kong, has no place for it. Those
 * with a place in Big5 are Traditional characters too ({@code 后} in {@code 皇后}): they are reported, as not sure, only
 * where ICU changes them in their sentence and nothing makes them good Traditional there. Safe for many threads; ICU's tables are read when first needed.
 */
public final class SimplifiedFinder {
    /** The characters of the rule that Big5 does have, after ICU 79. A test works them out again. */
    static final String ALSO_TRADITIONAL = "万与丑丰么于云仆价优体佣儿党凄几占厂厘后吨听喂圣坏复夸宁尸岭帘干并庄异彷征忏怀怜惊愿扑扰"
            + "挂挽据斗昵晒朴机杆杠杰极构柜栖棱气沉泄泞洁洒洼涂涌淀漓炖瓮痒睾确离种筑篱网羡肮胜腊腌膻舍苹范茧荐蔂虫虮虱蚕蚝蜡蝎触赶踊适采";

    /**
     * Good Traditional to which the rule does not do justice: forms of Hong Kong's List of Graphemes of Commonly-used
     * Chinese Characters and variants that Taiwan reads every day, and Cantonese characters.
     */
    private static final String VARIANTS = "着裏峯羣衆啓爲牀恒温税脱悦兑户説閲鋭麪粧綫衞産滙污秘" + "嘅哋咗喺冇嚟噉啲咁嘢唔攞揾搵嗰唞瞓冚氹嘥惗諗啱吖㗎";

    /**
     * Characters that good Traditional writes every day ({@code 沉默}, {@code 彷彿}), names ({@code 杰}, {@code 范}) and
     * Cantonese ({@code 晒}): ICU changes them wherever they stand, so that alone says nothing. In the company of surely
     * Simplified characters it does.
     */
    private static final String USUAL = "占杰范涂朴涌晒泄夸沉彷挽喂佣淀漓洼羡栖荐腌棱杆痒丰仆厘踊尸蔂昵虱凄炖蚝征斗";

    /** ICU leaves it by itself and changes it in the words in which it is Simplified: 屋里, but 公里. */
    private static final String BY_ITS_WORD = "里";

    /** Words in which a character that is otherwise suspect is right. */
    private static final Pattern GOOD_WORDS = Pattern.compile("(?<=[皇太王母天蜂蟻影歌視女封立廢帝])后|后(?=[羿里冠妃宮土稷])"
            + "|干(?=[擾涉預戈貝係政犯支休])|(?<=[若相不包欄天])干"
            + "|(?<=[宿校農房寒精神旅鄰右三屋雞茅館守])舍|舍(?=[監弟妹利])"
            + "|(?<=[風神文精多光丰喝打])采|采(?=[烈邑風])"
            + "|(?<=[云亦子詩所曰])云|云(?=云)|于(?=先生|小姐|女士|老師|教授|右任|飛|歸)|几(?=案|淨)|(?<=拮)据"
            + "|(?<=[公英海華百千萬十數幾兩一二三四五六七八九鄰故鄉])里"
            + "|丑(?=[時年月日旦角])|(?<=[乙丁己辛癸子小生])丑");

    private static final Charset BIG5 = Charset.forName("Big5");

    /** ICU's two directions; a nested class so that nothing is read before the first doubtful character. */
    private static final class Icu {
        static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
        static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }

    /** All findings in a text, from left to right. Latin and other scripts are passed over. */
    public List<SimplifiedCharacter> find(String text) {
        List<SimplifiedCharacter> found = new ArrayList<>();
        CharsetEncoder big5 = BIG5.newEncoder();
        int[] characters = text.codePoints().toArray();
        int[] traditional = null;
        int start = 0;
        for (int i = 0; i < characters.length; i++) {
            int end = start + Character.charCount(characters[i]);
            boolean sure = isSure(characters[i], big5);
            boolean doubtful = ALSO_TRADITIONAL.indexOf(characters[i]) >= 0 || BY_ITS_WORD.indexOf(characters[i]) >= 0;
            if (sure || doubtful) {
                traditional = traditional == null ? toTraditional(text, characters) : traditional;
                if (traditional[i] != characters[i]) {
                    found.add(new SimplifiedCharacter(
                            new TextRange(start, end), Character.toString(traditional[i]), sure));
                }
            }
            start = end;
        }
        return withoutGood(text, found);
    }

    private static List<SimplifiedCharacter> withoutGood(String text, List<SimplifiedCharacter> found) {
        if (found.stream().anyMatch(SimplifiedCharacter::sure)) {
            return List.copyOf(found);
        }
        Set<Integer> good =
                GOOD_WORDS.matcher(text).results().map(MatchResult::start).collect(Collectors.toSet());
        return found.stream()
                .filter(one -> USUAL.indexOf(text.codePointAt(one.range().start())) < 0)
                .filter(one -> !good.contains(one.range().start()))
                .toList();
    }

    private static boolean isSure(int character, CharsetEncoder big5) {
        if (!Scripts.isHan(character) || VARIANTS.indexOf(character) >= 0) {
            return false;
        }
        String alone = Character.toString(character);
        return !big5.canEncode(alone)
                && !Icu.TO_TRADITIONAL.transliterate(alone).equals(alone)
                && Icu.TO_SIMPLIFIED.transliterate(alone).equals(alone);
    }

    /** Character by character; with the whole text as context where ICU keeps the number of characters. */
    private static int[] toTraditional(String text, int[] characters) {
        int[] inContext = Icu.TO_TRADITIONAL.transliterate(text).codePoints().toArray();
        if (inContext.length == characters.length) {
            return inContext;
        }
        int[] alone = new int[characters.length];
        for (int i = 0; i < characters.length; i++) {
            alone[i] = Icu.TO_TRADITIONAL
                    .transliterate(Character.toString(characters[i]))
                    .codePointAt(0);
        }
        return alone;
    }
}
