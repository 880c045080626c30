/** Questions of anybody to a network, from its public page to its own address. */
@NullMarked
package org.spona.members.asking;

import org.jspecify.annotations.NullMarked;
