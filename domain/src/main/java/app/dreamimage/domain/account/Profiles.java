package app.dreamimage.domain.account;

/** Driven port: the profiles of all people. */
public interface Profiles {

  /** The profile of an account; empty if the person has given nothing. */
  Profile of(AccountId account);

  /** Keeps a profile in place of what was kept; of an empty one nothing is kept. */
  void put(AccountId account, Profile profile);
}
