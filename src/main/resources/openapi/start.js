// Shows the document the compiler wrote; "try it out" sends the header that every write needs.
window.SwaggerUIBundle({
  url: '/openapi/lianbing.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  requestInterceptor: (request) => {
    request.headers['X-Lianbing'] = 'openapi';
    return request;
  },
});
