@NullMarked
package org.spona.members.account;

import org.jspecify.annotations.NullMarked;
