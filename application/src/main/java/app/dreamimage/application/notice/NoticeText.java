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
              "They are bound by version "
                  + subject
                  + " of our privacy policy. Facial data is not handed over. You can take your data"
                  + " with you or delete your account.");
      case DISCLOSED_BY_LAW ->
          new NoticeText(
              "We had to disclose data about you",
              "The law demanded it. Look under My data at what was disclosed, and to whom (order "
                  + subject
                  + ").");
      case SECURITY_INCIDENT ->
          new NoticeText(
              "Something happened to the security of your data",
              "Change your password and write to us if you have questions (incident "
                  + subject
                  + ").");
      case REQUEST_ANSWERED ->
          new NoticeText(
              "Your request has been answered",
              "Look under My data at what was done (request " + subject + ").");
      case REQUEST_TAKES_LONGER ->
          new NoticeText(
              "Your request takes longer than usual",
              "Look under My data at why, and until when it will be answered (request "
                  + subject
                  + ").");
      case NEWS_OF_THE_SERVICE ->
          new NoticeText(
              "There is something new here",
              "Look at the studio. You can decline such news under My data.");
    };
  }

  private static NoticeText chinese(Notice notice) {
    String subject = notice.subject().value();
    return switch (notice.kind()) {
      case POLICY_CHANGED ->
          new NoticeText(
              "我们的隐私政策将更新为 " + subject + " 版", "请阅读更新内容。新版生效后继续使用即表示接受；处理面部之前，我们会另行征求您的同意。");
      case OWNER_CHANGES ->
          new NoticeText("本服务将转由他人运营", "对方须遵守我们的隐私政策 " + subject + " 版。面部数据不会移交。您可以带走自己的数据，或删除账户。");
      case DISCLOSED_BY_LAW ->
          new NoticeText("我们依法披露了与您有关的数据", "请在“我的数据”中查看披露的内容和对象（命令 " + subject + "）。");
      case SECURITY_INCIDENT ->
          new NoticeText("您的数据安全出现了事件", "请更改密码；如有疑问，请与我们联系（事件 " + subject + "）。");
      case REQUEST_ANSWERED -> new NoticeText("您的请求已得到答复", "请在“我的数据”中查看处理结果（请求 " + subject + "）。");
      case REQUEST_TAKES_LONGER ->
          new NoticeText("您的请求需要更长时间", "请在“我的数据”中查看原因和答复期限（请求 " + subject + "）。");
      case NEWS_OF_THE_SERVICE -> new NoticeText("这里有新内容", "请到画室看看。您可以在“我的数据”中拒收此类消息。");
    };
  }
}
