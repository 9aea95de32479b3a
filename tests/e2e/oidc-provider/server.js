// A certified provider (the npm package oidc-provider) in the vendor's place, with as much of the vendor's API behind it
// as shows one thermostat. Refresh tokens rotate, and one that is used twice ends the whole grant.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port, clientId, clientSecret, subscriptionKey, replyUrl, fixtures] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const witness = { codes: 0, refreshes: 0, refused: [], calls: 0, refusedCalls: 0 };

const provider = new Provider(issuer, {
  clients: [{
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [replyUrl],
    response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_method: 'client_secret_post',
    application_type: 'native', // the kind that may come back to http://localhost
  }],
  cookies: { keys: ['only for a test'] },
  pkce: { required: () => false },
  allowOmittingSingleRegisteredRedirectUri: true, // the vendor's token endpoint is not told it either
  rotateRefreshToken: true,
  issueRefreshToken: () => true,
  // So short that Tepore renews before every call.
  ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 86400, Interaction: 600, Session: 600, RefreshToken: 86400 },
});

provider.on('grant.success', (ctx) => {
  witness[ctx.oidc.params.grant_type === 'refresh_token' ? 'refreshes' : 'codes'] += 1;
});
for (const event of ['grant.error', 'authorization.error', 'server_error'])
  provider.on(event, (ctx, error) => witness.refused.push(`${event}: ${error.message} ${error.error_description ?? ''}`));

// As if it had been measured this moment.
function fixture(name) {
  const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)/g;
  return readFileSync(`${fixtures}/${name}.json`, 'utf8').replace(moments, new Date().toISOString());
}

async function callApi(request) {
  witness.calls += 1;
  const token = await provider.AccessToken.find((request.headers.authorization ?? '').replace(/^Bearer /, ''));
  if (!token?.isValid || request.headers['ocp-apim-subscription-key'] !== subscriptionKey) {
    witness.refusedCalls += 1;
    return [401, '{"statusCode":401,"message":"Access denied"}'];
  }
  if (request.url.endsWith('/plants'))
    return [200, fixture('plants-one')];
  if (request.url.endsWith('/topology'))
    return [200, fixture('topology-one')];
  if (request.url.includes('/programlist'))
    return [200, fixture('programs')];
  return [200, fixture('status-automatic')];
}

const answer = provider.callback();
createServer(async (request, response) => {
  if (request.url === '/witness') {
    response.end(JSON.stringify(witness));
  } else if (request.url.startsWith('/smarther/')) {
    const [status, body] = await callApi(request);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
  } else {
    // Where the vendor describes each application; the provider does so once for all.
    if (request.url === `/${clientId}/.well-known/openid-configuration`)
      request.url = '/.well-known/openid-configuration';
    // The vendor's applications have their scopes from their registration; here every request says its own.
    if (request.url.startsWith('/auth?') && !/[?&]scope=/.test(request.url))
      request.url += '&scope=openid';
    answer(request, response);
  }
}).listen(Number(port), '127.0.0.1', () => console.log(`listening on ${issuer}`));
