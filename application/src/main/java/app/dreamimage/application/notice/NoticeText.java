package app.dreamimage.application.notice;

import app.dreamimage.domain.notice.Notice;
import java.util.Locale;

/**
 * What a notice says, in English or Chinese: the one place for it, whether it is shown or mailed.
 *
 * @param title one sentence, without a full stop
 * @param body one or two sentences that say what to do next
 */
public record NoticeText(String title, String body) {

  /**
   * The words of a notice.
   *
   * @param preferred English is given for every language but Chinese
   */
  public static NoticeText of(Notice notice, Locale preferred) {
    return preferred.getLanguage().equals(Locale.CHINESE.getLanguage())
        ? chinese(notice)
        : english(notice);
  }

  private static NoticeText english(Notice notice) {
    String subject = notice.subject().value();
    return switch (notice.kind()) {
      case POLICY_CHANGED ->
          new NoticeText(
              "Our privacy policy changes to version " + subject,
              "Read what changes. If you go on using the service once it is in force, you accept it;"
                  + " we ask you separately before we look at a face.");
      case OWNER_CHANGES ->
          new NoticeText(
              "This service passes to another owner",
              "Nothing goes to them unless they accept our privacy policy, and facial data never."
                  + " You can delete your account first, or ask us for your data. Who they are we tell"
                  + " you at the address in the privacy policy (merger "
                  + subject
                  + ").");
      case ORDERED_BY_LAW ->
          new NoticeText(
              "The law demands data about you from us",
              "Ask us at the address in the privacy policy for the order, whether it was found to"
                  + " bind us, and what was handed over to whom (order "
                  + subject
                  + ").");
      case REQUEST_ANSWERED ->
          new NoticeText(
              "Your request has been answered",
              "Ask us at the address in the privacy policy what was done, or why it was not. If you"
                  + " do not agree, you can complain to the supervisory authority where you live"
                  + " (request "
                  + subject
                  + ").");
      case REQUEST_TAKES_LONGER ->
          new NoticeText(
              "Your request takes longer than usual",
              "Ask us at the address in the privacy policy why, and until when it will be answered"
                  + " (request "
                  + subject
                  + ").");
      case NEWS_OF_THE_SERVICE ->
          new NoticeText(
              "There is something new here",
              "Look at the studio. Write to us if you do not want such news.");
    };
  }

  private static NoticeText chinese(Notice notice) {
    String subject = notice.subject().value();
    return switch (notice.kind()) {
      case POLICY_CHANGED ->
          new NoticeText(
              "我们的隐私政策将更新为 " + subject + " 版", "请阅读更新内容。新版生效后继续使用即表示接受；处理面部之前，我们会另行征求您的同意。");
      case OWNER_CHANGES ->
          new NoticeText(
              "本服务将转由他人运营",
              "对方接受我们的隐私政策之前，不会收到任何数据；面部数据绝不移交。您可以先删除账户，或向我们索取自己的数据。对方是谁，请写信到隐私政策中的地址询问（合并 "
                  + subject
                  + "）。");
      case ORDERED_BY_LAW ->
          new NoticeText(
              "法律要求我们提供与您有关的数据", "该命令、其是否对我们有约束力，以及向谁提供了什么，请写信到隐私政策中的地址询问（命令 " + subject + "）。");
      case REQUEST_ANSWERED ->
          new NoticeText(
              "您的请求已得到答复", "处理结果或未予处理的原因，请写信到隐私政策中的地址询问。如有异议，您可以向当地监管机构投诉（请求 " + subject + "）。");
      case REQUEST_TAKES_LONGER ->
          new NoticeText("您的请求需要更长时间", "原因和答复期限，请写信到隐私政策中的地址询问（请求 " + subject + "）。");
      case NEWS_OF_THE_SERVICE -> new NoticeText("这里有新内容", "请到画室看看。如不想收到此类消息，请写信给我们。");
    };
  }
}
