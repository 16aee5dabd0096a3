/**
 * Photos and landmarks: what they may be used for, how long they may exist, and how it is made
 * certain that they no longer do. Knows the policy, the account and the consent.
 */
package app.dreamimage.domain.facialdata;
