package app.dreamimage.bootstrap.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person does the main job on the page, in a real browser, and leaves screenshots under {@code
 * bootstrap/target/screenshots/}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final double PAINTING_MS = 60_000;

  private Optional<ServerProcess> server = Optional.empty();
  private Optional<Playwright> playwright = Optional.empty();
  private com.microsoft.playwright.Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> foreignRequests = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path data) {
    Optional<Path> installed = Browser.installed();
    if (installed.isEmpty()) {
      System.out.println("PageIT is skipped: no chromium or google-chrome is on the path.");
    }
    assumeTrue(installed.isPresent(), "no chromium or google-chrome is on the path");
    server = Optional.of(ServerProcess.start(data, Map.of()));
    playwright =
        Optional.of(
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    browser = playwright.get().chromium().launch(Browser.options(installed.get()));
  }

  @AfterAll
  void stop() {
    playwright.ifPresent(Playwright::close);
    server.ifPresent(ServerProcess::close);
  }

  @Test
  void the_main_job_on_a_desk() {
    try (BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
      Page page = open(context);
      assertThat(find(page, "paint")).isVisible();
      shoot(page, "01-arrival");

      page.setInputFiles("[data-test=photo-file]", TestPhotos.astronautFile());
      assertThat(find(page, "photo-preview")).isVisible();
      shoot(page, "02-photo-chosen");

      find(page, "paint").click();
      signUp(page, "desk@example.org");
      agree(page);
      watchItBeingPainted(page);
      compareBeforeAndAfter(page);
      seeItInTheGallery(page);
      seeThatNothingFacialIsHeld(page);
      readThePolicy(page);
      keepTheReceiptOfThePhoto(page);
      deleteTheAccount(page);
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), foreignRequests);
  }

  @Test
  void variations_are_seen_growing_and_are_all_kept() {
    try (BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
      Page page = open(context);
      page.setInputFiles("[data-test=photo-file]", TestPhotos.astronautFile());
      page.locator("[data-test=style-card][data-style=pop-art]").click();
      find(page, "variations").selectOption("3");
      find(page, "note").check();
      find(page, "strength").fill("80");
      find(page, "paint").click();
      signUp(page, "variations@example.org");
      agree(page);

      LocatorAssertions.IsVisibleOptions patiently =
          new LocatorAssertions.IsVisibleOptions().setTimeout(PAINTING_MS);
      assertThat(find(page, "growing")).isVisible(patiently);
      shoot(page, "16-growing");
      Locator small = find(page, "variations").locator("img");
      assertThat(small.first()).isVisible(patiently);
      assertThat(small).hasCount(3);
      small.nth(1).click();
      shoot(page, "17-variations");
      find(page, "nav-gallery").first().click();
      assertThat(find(page, "gallery-item")).hasCount(3);
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), foreignRequests);
  }

  @Test
  void the_page_on_a_telephone_in_the_dark() {
    try (BrowserContext context = context(390, 844, ColorScheme.DARK)) {
      Page page = open(context);
      page.setInputFiles("[data-test=photo-file]", TestPhotos.astronautFile());
      assertThat(find(page, "photo-preview")).isVisible();
      shoot(page, "20-telephone-dark");
      boolean fits =
          (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
      assertTrue(fits, "nothing reaches over the edge");
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_person_under_thirteen_is_told_so_and_nothing_is_kept() {
    try (BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
      Page page = open(context);
      find(page, "open-sign-in").first().click();
      find(page, "to-sign-up").click();
      fillIn(page, "young@example.org", "2020-02-29");
      find(page, "sign-up").click();

      Locator problem = find(page, "problem");
      assertThat(problem).isVisible();
      assertThat(problem).containsText("the age that its privacy policy names");
      shoot(page, "30-under-thirteen");
    }
    Person stranger = Person.stranger(server.orElseThrow().address());
    assertEquals(401, stranger.signIn("young@example.org", Person.PASSWORD).status());
  }

  @Test
  void the_interface_is_described_for_programmers_without_asking_anybody_else() {
    try (BrowserContext context = context(1280, 900, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(server.orElseThrow().address().resolve("/docs").toString());
      assertThat(page.getByText("/api/v1/generations").first()).isVisible();
      shoot(page, "40-documentation");
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), foreignRequests);
  }

  private void signUp(Page page, String email) {
    assertThat(find(page, "entry")).isVisible();
    if (find(page, "to-sign-up").isVisible()) {
      find(page, "to-sign-up").click();
    }
    fillIn(page, email, "1990-05-17");
    shoot(page, "03-sign-up");
    find(page, "sign-up").click();
  }

  private void fillIn(Page page, String email, String birthDate) {
    Locator form = find(page, "sign-up-form");
    form.locator("[name=email]").fill(email);
    form.locator("[name=username]").fill("Mira");
    form.locator("[name=password]").fill(Person.PASSWORD);
    form.locator("[name=birthDate]").fill(birthDate);
    form.locator("[name=region]").selectOption("EUROPEAN_ECONOMIC_AREA");
  }

  private void agree(Page page) {
    assertThat(find(page, "consent")).isVisible();
    assertThat(find(page, "consent-tick")).not().isChecked();
    shoot(page, "04-consent");
    find(page, "consent-tick").check();
    find(page, "consent-give").click();
  }

  private void watchItBeingPainted(Page page) {
    assertThat(find(page, "progress").or(find(page, "artwork")).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PAINTING_MS));
    shoot(page, "05-being-painted");
    assertThat(find(page, "artwork"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PAINTING_MS));
    assertThat(find(page, "photo-erased")).isVisible();
    page.waitForFunction(
        "() => [...document.querySelectorAll('[data-test=artwork] img, img[data-test=artwork]')]"
            + ".some(image => image.complete && image.naturalWidth > 500)");
    shoot(page, "06-artwork");
  }

  private void compareBeforeAndAfter(Page page) {
    Locator slider = find(page, "before-after").first();
    slider.fill("50");
    shoot(page, "07-before-after");
  }

  private void seeItInTheGallery(Page page) {
    find(page, "nav-gallery").first().click();
    assertThat(find(page, "gallery-item")).hasCount(1);
    shoot(page, "08-gallery");
    find(page, "gallery-item").first().locator("button, a").first().click();
    assertThat(find(page, "viewer")).isVisible();
    shoot(page, "09-viewer");
    find(page, "viewer-close").click();
  }

  private void seeThatNothingFacialIsHeld(Page page) {
    find(page, "nav-mydata").first().click();
    assertThat(find(page, "facial-none")).isVisible();
    shoot(page, "10-my-data");
  }

  private void readThePolicy(Page page) {
    find(page, "nav-policy").first().click();
    assertThat(page.getByText("RETAIN-2").first()).isVisible();
    shoot(page, "11-policy");
  }

  private void keepTheReceiptOfThePhoto(Page page) {
    find(page, "nav-mydata").first().click();
    assertThat(find(page, "receipts-count")).containsText("One receipt");
    find(page, "to-receipts").click();
    assertThat(find(page, "own-receipt")).containsText("The artwork was finished.");
    Download saved = page.waitForDownload(() -> find(page, "own-receipt-save").click());
    checkInTheBrowser(page, saved);
    shoot(page, "14-receipts");
  }

  /** The page itself finds what it has handed out valid. */
  private static void checkInTheBrowser(Page page, Download saved) {
    page.setInputFiles("[data-test=receipt-file]", saved.path());
    assertThat(find(page, "receipt-valid")).isVisible();
  }

  private void deleteTheAccount(Page page) {
    find(page, "nav-mydata").first().click();
    find(page, "delete-account").click();
    Locator closing = find(page, "closing");
    assertThat(closing).isVisible();
    shoot(page, "12-delete-account");
    closing.locator("input").fill("desk@example.org");
    find(page, "delete-account-confirm").click();
    assertThat(find(page, "closed")).isVisible();
    shoot(page, "15-receipt-of-the-account");
    Download receipt = page.waitForDownload(() -> find(page, "account-receipt").click());
    find(page, "closed-close").click();
    assertThat(find(page, "open-sign-in").first()).isVisible();
    shoot(page, "13-gone");
    find(page, "nav-receipts").first().click();
    checkInTheBrowser(page, receipt);
  }

  private BrowserContext context(int width, int height, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB"));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(message.text());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    String own = server.orElseThrow().address().toString();
    context.onRequest(
        request -> {
          if (!request.url().startsWith(own)
              && !request.url().startsWith("blob:")
              && !request.url().startsWith("data:")) {
            foreignRequests.add(request.url());
          }
        });
    return context;
  }

  private Page open(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(server.orElseThrow().address().toString());
    return page;
  }

  private static Locator find(Page page, String name) {
    return page.locator("[data-test='" + name + "']");
  }

  private static void shoot(Page page, String name) {
    page.waitForFunction(
        "() => document.getAnimations().every(animation => animation.playState !== 'running'"
            + " || animation.effect.getTiming().iterations === Infinity)");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name + ".png"))
            .setFullPage(false));
  }
}
