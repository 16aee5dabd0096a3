package app.dreamimage.domain.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds further versions of the policy for tests: version 1.0 with what is told to differ. */
public final class PolicyBuilder {

  private static final PolicyTerms FIRST = PolicyTerms.VERSION_1_0;

  private PolicyVersion version;
  private LocalDate inForceFrom = FIRST.inForceFrom();
  private int minimumAge = FIRST.minimumAge();
  private Duration longestPhotoStay = FIRST.longestPhotoStay();
  private int rightsRequestAnswerDays = FIRST.rightsRequestAnswerDays();
  private Duration inquiryAnswer = FIRST.inquiryAnswer();
  private String english = shipped(Locale.ENGLISH);
  private String chinese = shipped(Locale.CHINESE);

  private PolicyBuilder(PolicyVersion version) {
    this.version = version;
  }

  private static String shipped(Locale language) {
    return PolicyText.published(FIRST.version(), language).orElseThrow().markdown();
  }

  /** A version that says what the first one says. */
  public static PolicyBuilder aPolicy(String version) {
    return new PolicyBuilder(PolicyVersion.parse(version));
  }

  /** Version 2.0, which keeps photos for half as long from January 2027 on. */
  public static PolicyBuilder aStricterPolicy() {
    return aPolicy("2.0").from("2027-01-01").keepingPhotosFor(12);
  }

  public PolicyBuilder from(String day) {
    inForceFrom = LocalDate.parse(day);
    return this;
  }

  public PolicyBuilder keepingPhotosFor(int hours) {
    longestPhotoStay = Duration.ofHours(hours);
    return saying("24 hours", hours + " hours").sayingInChinese("24 小时", hours + " 小时");
  }

  /** Promised and stated, for people of this age or older. */
  public PolicyBuilder openFrom(int years) {
    return promisingAge(years)
        .saying("under 13", "under " + years)
        .sayingInChinese("未满 13 岁的", "未满 " + years + " 岁的");
  }

  public PolicyBuilder answeringRequestsIn(int days) {
    rightsRequestAnswerDays = days;
    return saying("30 days", days + " days").sayingInChinese("30 天", days + " 天");
  }

  public PolicyBuilder answeringInquiriesIn(int hours) {
    inquiryAnswer = Duration.ofHours(hours);
    return saying("48 hours", hours + " hours").sayingInChinese("48 小时", hours + " 小时");
  }

  public PolicyBuilder promisingAge(int years) {
    minimumAge = years;
    return this;
  }

  /** The English text with one thing said otherwise. */
  public PolicyBuilder saying(String instead, String given) {
    english = replaced(english, instead, given);
    return this;
  }

  public PolicyBuilder sayingInChinese(String instead, String given) {
    chinese = replaced(chinese, instead, given);
    return this;
  }

  private static String replaced(String text, String instead, String given) {
    if (!text.contains(instead)) {
      throw new IllegalArgumentException("the text does not say: " + instead);
    }
    return text.replace(instead, given);
  }

  /** With one more clause at the end. */
  public PolicyBuilder adding(String id) {
    english += "\n### " + id + " A new one {#" + id + "}\n\nA new promise.\n";
    return this;
  }

  public PolicyTerms terms() {
    return new PolicyTerms(
        version, inForceFrom, minimumAge, longestPhotoStay, rightsRequestAnswerDays, inquiryAnswer);
  }

  public PolicyText text() {
    return new PolicyText(version, "en", english);
  }

  public PublishedPolicy build() {
    List<PolicyText> texts = new ArrayList<>(List.of(text()));
    texts.add(new PolicyText(version, "zh-CN", chinese));
    return new PublishedPolicy(terms(), texts);
  }
}
