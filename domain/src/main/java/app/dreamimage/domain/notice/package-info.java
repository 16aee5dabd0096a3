/**
 * What people are told without having asked: that the policy changes, that something happened to
 * their data. Knows the policy, the account and the purposes of data.
 */
package app.dreamimage.domain.notice;
