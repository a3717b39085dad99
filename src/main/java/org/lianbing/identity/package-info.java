/**
 * Who is who: organisations, members, accounts, roles and sessions. Promise: {@link org.lianbing.identity.IdentityApi};
 * who is asking: {@link org.lianbing.identity.Caller}.
 */
@NullMarked
package org.lianbing.identity;

import org.jspecify.annotations.NullMarked;
