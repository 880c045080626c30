/** The pages of what a person asks of her account. */
@NullMarked
package org.spona.members.account.web;

import org.jspecify.annotations.NullMarked;
